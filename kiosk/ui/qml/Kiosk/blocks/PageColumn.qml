pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// A whole page: head, blocks and foot.
Column {
    id: whole

    required property Visit visit
    readonly property PageModel page: visit.reader.page

    spacing: Theme.px(24)

    function textAt(item: Item, x: real, y: real): RowText {
        const child = item.childAt(x, y);
        if (child === null || child instanceof RowText)
            return child as RowText;
        const point = item.mapToItem(child, x, y);
        return textAt(child, point.x, point.y);
    }
    // A fingertip lands above or below a line as often as on it.
    function openLinkAt(x: real, y: real): void {
        for (const off of [0, -20, 20]) {
            const text = textAt(whole, x, y + Theme.px(off));
            const point = text !== null ? whole.mapToItem(text, x, y + Theme.px(off)) : null;
            const link = text !== null ? text.linkNear(point.x, point.y) : "";
            if (link.length > 0)
                return visit.followLink(link);
        }
    }

    TapHandler {
        // A slow press is a tap too.
        longPressThreshold: 0
        onTapped: eventPoint => whole.openLinkAt(eventPoint.position.x, eventPoint.position.y)
    }
    PageHead {
        width: whole.width
        visible: whole.page.title.length > 0
        visit: whole.visit
    }
    Words {
        width: whole.width
        visible: whole.page.isBroken
        text: qsTr("We are sorry. This page can't be shown right now. Please ask a member of staff, or choose another page from the menu.")
        font.pixelSize: Theme.lead
    }
    Repeater {
        model: whole.page
        delegate: PageChooser { visit: whole.visit; column: whole; owner: whole.page }
    }
    // Far below the first screenful, so it is built when all that stands above it is there.
    Loader {
        width: whole.width
        active: whole.page.isComplete && whole.page.title.length > 0
        sourceComponent: PageFoot { visit: whole.visit }
    }
}
