"""From a drawing and its words to a figure on a page or a file of its own; pure, and it knows nothing of what is drawn."""
