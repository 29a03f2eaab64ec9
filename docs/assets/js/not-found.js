// A host may show one page for every wrong address: the language of that address comes first.
const help = document.querySelector("[data-not-found]");
const base = help.dataset.base;
const asked = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : "";
const prefixes = Object.entries(JSON.parse(help.dataset.prefixes));
const found = prefixes.find(([prefix]) => `${asked}/`.startsWith(prefix));
const language = found ? found[1] : help.dataset.default;
const section = help.querySelector(`[data-language="${language}"]`);
help.prepend(section);
const before = document.title;
const heading = document.querySelector("h1");
document.documentElement.lang = language;
document.title = before.replace(heading.textContent.trim(), section.dataset.title);
heading.textContent = section.dataset.title;
