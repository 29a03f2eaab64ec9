// What a citation or an explained word has to say, beside it: opened by pointing, by focus or by touch.
// Its text is taken from the lists at the end of the page, so that nothing stands there twice.

const { toSource, toTerm, back } = document.querySelector("[data-back]").dataset;
let shown;
let wayBack;

const element = (name, className, ...content) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content.filter(Boolean));
  return made;
};

const ofCitation = (link) => {
  const source = document.querySelector(link.hash);
  const fact = source?.querySelector(`[data-n="${link.dataset.place}"]`);
  if (!fact) return null;
  const heading = fact.closest("[data-place]").querySelector("[data-heading]");
  const kind = fact.closest("li").querySelector("[data-kind]").textContent;
  const where = [...heading.cloneNode(true).childNodes, fact.textContent && ", ", ...fact.cloneNode(true).childNodes];
  return [
    element("span", "popover__title", source.dataset.source),
    element("span", "", kind[0].toUpperCase() + kind.slice(1)),
    element("span", "", ...where),
  ];
};

const ofTerm = (link) => {
  const head = document.querySelector(link.getAttribute("href"));
  if (!head) return null;
  return [element("span", "popover__title", head.textContent.trim()), element("span", "", head.nextElementSibling.textContent.trim())];
};

const close = () => {
  if (!shown) return;
  shown.link.removeAttribute("aria-describedby");
  shown.box.remove();
  shown = undefined;
};

const place = (box, link) => {
  const mark = link.getClientRects()[0];
  const left = Math.max(8, Math.min(mark.left, document.documentElement.clientWidth - box.offsetWidth - 8));
  const below = mark.bottom + 6 + box.offsetHeight < innerHeight;
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${(below ? mark.bottom + 6 : mark.top - box.offsetHeight - 6) + scrollY}px`;
};

export const open = (link, event) => {
  const touched = event.type === "click";
  if (shown?.link === link && !touched) return; // a touch gives the focus first: then what is shown still lacks its link
  close();
  wayBack?.remove();
  const content = link.matches(".term") ? ofTerm(link) : ofCitation(link);
  if (!content) return;
  const box = element("div", "popover", ...content);
  box.id = "popover";
  box.setAttribute("role", "tooltip");
  if (touched) {
    const on = element("a", "", link.matches(".term") ? toTerm : toSource);
    on.href = link.getAttribute("href");
    box.append(element("span", "", on));
    box.removeAttribute("role");
    on.addEventListener("click", () => {
      close();
      follow(link);
    });
  }
  document.getElementById("main").append(box);  // inside a landmark, where screen readers look
  link.setAttribute("aria-describedby", "popover");
  place(box, link);
  shown = { link, box };
};

// Beside what a mark leads to: the way back to the sentence that the reader came from.
export const follow = (link) => {
  const goal = document.querySelector(link.getAttribute("href"));
  if (!goal) return;
  wayBack?.remove();
  wayBack = element("button", "way-back", back);
  wayBack.type = "button";
  wayBack.addEventListener("click", () => {
    wayBack.remove();
    link.scrollIntoView({ block: "center" });
    link.focus({ preventScroll: true });
  });
  if (goal.matches("dt")) goal.nextElementSibling.append(" ", wayBack);
  else goal.prepend(wayBack);
};

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") close();
});
document.addEventListener("pointerdown", (event) => {
  if (shown && !shown.box.contains(event.target) && !shown.link.contains(event.target)) close();
});
document.addEventListener("focusin", (event) => {
  if (shown && !shown.box.contains(event.target) && event.target !== shown.link) close();
});
let leaving;
document.addEventListener("pointerover", (event) => {
  clearTimeout(leaving);
  if (shown && event.pointerType === "mouse" && !shown.box.contains(event.target) && !shown.link.contains(event.target)) {
    if (document.activeElement !== shown.link) leaving = setTimeout(close, 300);
  }
});
