"""Runs the rules: finds them, runs them, drops what is suppressed with a reason, sorts, reports."""
