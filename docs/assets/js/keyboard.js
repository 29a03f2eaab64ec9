// What Material's script leaves undone for people who use a keyboard.

// The menu and search buttons of a narrow screen are labels. Material presses them at Enter; Space does it too.
for (const label of document.querySelectorAll("[data-key-button]")) {
  label.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    label.click();
  });
}

// Material opens the search and turns pages at bare letters, with no way to switch that off: somebody who
// speaks to the computer would be thrown about (WCAG 2.1.4). Letters typed into a field stay as they are.
addEventListener(
  "keydown",
  (event) => {
    const bare = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (bare && !event.target.closest?.("input, textarea, select, [contenteditable]")) event.stopImmediatePropagation();
  },
  true,
);
