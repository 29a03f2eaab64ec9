// The language switcher keeps the section: anchors are the same in every language.
const links = document.querySelectorAll("[data-language-link]");
const keepSection = () => {
  for (const link of links) link.hash = location.hash;
};
addEventListener("hashchange", keepSection);
// headings followed while scrolling change the address without an event
for (const link of links) link.addEventListener("click", keepSection);
keepSection();
