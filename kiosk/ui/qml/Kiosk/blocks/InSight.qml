import QtQuick
import Kiosk
import Kiosk.Model

// Finds what can be touched in the part of a page that is in sight, in reading order.
QtObject {
    id: sight

    required property Visit visit
    required property ScrollPane pane
    required property Item page

    // Whether at least half of a control, or of what a finger needs, is to be seen.
    function isSeen(item: Item): bool {
        const top = item.mapToItem(pane, 0, 0).y;
        const seen = Math.min(top + item.height, pane.height) - Math.max(top, 0);
        return item.visible && seen > 0 && seen >= Math.min(item.height, Theme.target) / 2;
    }
    // Return the controls and the links of texts; each has `words`, and a `press` or a `link`.
    function touchables(): var {
        const found = [];
        gather(page, found);
        return found;
    }
    function gather(item: Item, found: var): void {
        for (const child of item.children) {
            if (!isSeen(child))
                continue;
            if (child instanceof Press)
                found.push(ofPress(child as Press));
            else if (child instanceof RowText)
                addLinks(child as RowText, found);
            else
                gather(child, found);
        }
    }
    function ofPress(press: Press): var {
        const words = press.twinText.length > 0 ? press.twinText : press.Accessible.name;
        return { press: press, link: "", icon: press.twinIcon, words: words };
    }
    // A word that stands there twice is explained once.
    function addLinks(text: RowText, found: var): void {
        if (text.isRich)
            for (const one of visit.links.linksIn(text.text))
                if (!found.some(other => other.link === one.link))
                    found.push({ press: null, link: one.link, icon: one.icon, words: one.words });
    }
}
