"""The words in a picture have room: in every language, wide and narrow."""
import pytest

from healthsite.render.pictures.contact_sheet import contact_sheet

MEASURE = """() => [...document.querySelectorAll("svg.picture__svg")].flatMap(svg => {
    const view = svg.viewBox.baseVal, width = svg.getBoundingClientRect().width;
    const shown = [...svg.querySelectorAll("text")].filter(text => text.getBoundingClientRect().width);
    const boxes = shown.map(text => {
        const box = text.getBBox(), own = svg.getCTM().inverse().multiply(text.getCTM());
        const [a, b] = [new DOMPoint(box.x, box.y), new DOMPoint(box.x + box.width, box.y + box.height)].map(p => p.matrixTransform(own));
        return {words: text.textContent, left: Math.min(a.x, b.x), right: Math.max(a.x, b.x), top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y),
                size: parseFloat(getComputedStyle(text).fontSize) * width / view.width};
    });
    const faults = [...svg.querySelectorAll("circle")].map(circle => circle.getBoundingClientRect())
        .filter(box => { const all = svg.getBoundingClientRect(); return box.width && (box.left < all.left - 1 || box.right > all.right + 1 ||
                         box.top < all.top - 1 || box.bottom > all.bottom + 1); }).map(() => "a circle is cut off");
    for (const [index, box] of boxes.entries()) {
        if (box.left < view.x - 1 || box.right > view.x + view.width + 1 || box.top < view.y - 1 || box.bottom > view.y + view.height + 1)
            faults.push(`${box.words} stands out of the picture`);
        if (box.size < 11) faults.push(`${box.words} is ${box.size.toFixed(1)} pixels high`);
        for (const other of boxes.slice(index + 1))
            if (box.left < other.right && other.left < box.right && box.top + 3 < other.bottom && other.top + 3 < box.bottom)
                faults.push(`${box.words} runs into ${other.words}`);
    }
    return faults;
})"""
"""What is wrong with the texts of the drawings on a page, in words; places are measured in the drawing's own units."""


@pytest.mark.parametrize("width", [720, 560, 288])
def test_words_and_numbers_have_room(shared_page, site, project, each_picture, width):
    css = (project / "docs/assets/css/site.css").read_text("utf-8")
    shared_page.set_viewport_size({"width": 1280, "height": 900})
    shared_page.goto("about:blank")  # a page seen before would lend its security policy
    shared_page.set_content(contact_sheet([each_picture], [width], site, css, "light", site.settings.codes))
    assert shared_page.evaluate(MEASURE) == []
