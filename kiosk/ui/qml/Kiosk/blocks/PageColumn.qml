pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// A whole page: head, blocks and foot.
Column {
    id: column

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
    function openLinkAt(x: real, y: real): void {
        const text = textAt(column, x, y);
        if (text === null)
            return;
        const point = column.mapToItem(text, x, y);
        visit.followLink(text.linkNear(point.x, point.y));
    }

    TapHandler {
        // A slow press is a tap too.
        longPressThreshold: 0
        onTapped: eventPoint => column.openLinkAt(eventPoint.position.x, eventPoint.position.y)
    }
    PageHead {
        width: column.width
        visit: column.visit
    }
    Words {
        width: column.width
        visible: column.page.isBroken
        text: qsTr("We are sorry. This page can't be shown right now. Please ask a member of staff, or choose another page from the menu.")
        font.pixelSize: Theme.lead
    }
    Repeater {
        model: column.page
        delegate: PageChooser { visit: column.visit; column: column; owner: column.page }
    }
    // Far below the first screenful, so it is built when all that stands above it is there.
    Loader {
        width: column.width
        active: column.page.isComplete && column.page.title.length > 0
        sourceComponent: PageFoot { visit: column.visit }
    }
}
