// Finds what a finger could touch. Python would keep a wrapper of each item that it walks past.
import QtQuick
import QtQuick.Templates as T

QtObject {
    property Item top: null

    // The names and the middles of all controls in sight, and how many items there are.
    function look(): string {
        const found = [];
        const waiting = [[top, Qt.rect(0, 0, top.width, top.height)]];
        let items = 0;
        while (waiting.length > 0) {
            const [item, room] = waiting.pop();
            items += 1;
            const place = item.mapToItem(null, 0, 0, item.width, item.height);
            const seen = item instanceof T.AbstractButton || item.clip ? common(place, room) : room;
            if (item instanceof T.AbstractButton && item.visible && item.enabled && seen.width > 8 && seen.height > 8)
                found.push([item.Accessible.name || item.text, seen.x + seen.width / 2, seen.y + seen.height / 2]);
            for (const child of item.children)
                waiting.push([child, item.clip ? seen : room]);
        }
        return JSON.stringify({ items: items, controls: found.reverse() });
    }

    function common(one: rect, other: rect): rect {
        const left = Math.max(one.left, other.left);
        const top = Math.max(one.top, other.top);
        return Qt.rect(left, top, Math.max(0, Math.min(one.right, other.right) - left), Math.max(0, Math.min(one.bottom, other.bottom) - top));
    }
}
