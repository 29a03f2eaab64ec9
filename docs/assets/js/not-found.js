// A host may show one page for every wrong address: the page speaks the language of that address.
const root = document.documentElement;
const help = document.querySelector("[data-not-found]");
const base = help.dataset.base;
const asked = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : "";
const prefixes = Object.entries(JSON.parse(help.dataset.prefixes));
const [prefix, language] = prefixes.find(([prefix]) => `${asked}/`.startsWith(prefix)) ?? ["", help.dataset.default];
const served = root.lang;
const section = help.querySelector(`[data-language="${language}"]`);
const heading = document.querySelector("h1");
help.prepend(section);
root.lang = language;
document.title = document.title.replace(heading.textContent.trim(), section.dataset.title);
heading.textContent = section.dataset.title;

// What stands around it: from that language's own page for wrong addresses, which lies beside its front page.
const around = [".skip", ".bar", ".menu", ".foot"];
const translate = async () => {
  const answer = await fetch(`${base}${prefix}404.html`);
  if (!answer.ok) return;
  const own = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (own.documentElement.lang !== language) return;
  document.title = own.title;
  for (const part of around) document.querySelector(part).replaceWith(own.querySelector(part));
};
if (served !== language) await translate().catch(() => {}); // without an answer, the page stays as it was served

// now the parts are there for good: what every page can do
import("./site.js");
