pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// A whole page: head, blocks and foot.
Column {
    id: whole

    required property Visit visit
    readonly property PageModel page: visit.reader.page
    readonly property alias foot: foot

    // How far down drawings are wanted.
    property real sight: Infinity
    // Whether the page itself has to offer the other languages.
    property bool hasLanguages: false

    spacing: Theme.blockGap

    function textAt(item: Item, x: real, y: real): RowText {
        const child = item.childAt(x, y);
        if (child === null || child instanceof RowText)
            return child as RowText;
        const point = item.mapToItem(child, x, y);
        return textAt(child, point.x, point.y);
    }
    function linkAt(x: real, y: real): string {
        const text = textAt(whole, x, y);
        const point = text !== null ? whole.mapToItem(text, x, y) : null;
        return text !== null ? text.linkAt(point.x, point.y) : "";
    }
    // Return where in the window the words of a link end, above or below a point of them.
    function edgeOf(link: string, x: real, y: real, step: real): real {
        let edge = y;
        while (linkAt(x, edge) === link)
            edge += step;
        return whole.mapToItem(null, x, edge).y;
    }
    // Follow the link nearest to a point within 10 mm, which are 40 units; a fingertip lands above,
    // below or beside a word as often as on it.
    function followNearest(x: real, y: real): void {
        for (let far = 0; far <= 40; far += 5)
            for (let turn = 0; turn < 2 * Math.PI; turn += far === 0 ? 7 : Math.PI / 8) {
                const atX = x + Theme.hand(far) * Math.cos(turn), atY = y + Theme.hand(far) * Math.sin(turn);
                const link = linkAt(atX, atY);
                if (link.length > 0)
                    return visit.links.follow(link, edgeOf(link, atX, atY, -1), edgeOf(link, atX, atY, 1));
            }
    }
    function rowItem(row: int): Item {
        return blocks.itemAt(row);
    }
    // Return the last row that begins above a point; none begins above the head.
    function rowAt(y: real): int {
        let row = blocks.count - 1;
        while (row >= 0 && blocks.itemAt(row).y > y)
            row -= 1;
        return row;
    }
    // Return the first row of which enough is to be seen between two lines to read it from its begin.
    function rowInView(top: real, bottom: real): int {
        const row = rowAt(top), block = blocks.itemAt(row);
        if (top <= 0 || block === null)
            return -1;
        const isNearlyOver = block.y + block.height - top < Math.min(block.height, bottom - top) / 3;
        return isNearlyOver && row + 1 < blocks.count ? row + 1 : row;
    }

    TapHandler {
        // A slow press is a tap too, and so is one beside the column, close to a word.
        longPressThreshold: 0
        margin: Theme.hand(40)
        onTapped: eventPoint => {
            KeyUse.isOn = false;
            whole.followNearest(eventPoint.position.x, eventPoint.position.y);
        }
    }
    PageHead {
        width: whole.width
        visible: whole.page.title.length > 0
        visit: whole.visit
        hasLanguages: whole.hasLanguages
    }
    Words {
        width: whole.width
        visible: whole.page.isBroken
        text: qsTr("We are sorry. This page can't be shown right now. Please ask a member of staff, or choose another page from the menu.")
        size: Theme.lead
    }
    Repeater {
        id: blocks
        model: whole.page
        delegate: PageChooser { visit: whole.visit; column: whole; owner: whole.page; sight: whole.sight }
    }
    // Far below the first screenful, so it is built when all that stands above it is there.
    Loader {
        id: foot
        width: whole.width
        active: whole.page.isComplete && whole.page.title.length > 0
        sourceComponent: PageFoot { visit: whole.visit }
    }
}
