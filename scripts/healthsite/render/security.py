"""What a page may load and run: its Content-Security-Policy, and the one script that stands in the page itself."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256

HEAD_SCRIPT = (
    "try{const s=localStorage,d=document.documentElement.dataset;"
    "s.theme&&(d.theme=s.theme);s.marks&&(d.marks=s.marks)}catch(e){}"
)
"""Runs before anything is painted, so that a chosen dark page never flashes white. Kept short: every page carries it."""

_DIGEST = b64encode(sha256(HEAD_SCRIPT.encode()).digest()).decode()

CONTENT_SECURITY_POLICY = "; ".join([
    "default-src 'none'",
    f"script-src 'self' 'wasm-unsafe-eval' 'sha256-{_DIGEST}'",  # the search runs as WebAssembly
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
])
"""As `<meta>` has it; `frame-ancestors` works only as a header of the host."""
