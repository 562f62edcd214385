import QtQuick
import Kiosk
import Kiosk.Model

// The words of a row. A tap near a link to another section opens it.
Words {
    id: words

    required text
    required property bool isRich
    required property string plain
    required property Visit visit
    // How far from a link a fingertip may land: about 10 mm.
    readonly property real reach: Theme.px(40)

    textFormat: isRich ? Text.StyledText : Text.PlainText
    Accessible.name: plain

    function linkNear(x: real, y: real): string {
        for (let far = 0; far <= reach; far += reach / 4)
            for (const [dx, dy] of [[0, 0], [0, -1], [0, 1], [-1, 0], [1, 0]]) {
                const link = linkAt(x + dx * far, y + dy * far);
                if (link.length > 0)
                    return link;
            }
        return "";
    }

    TapHandler {
        // A slow press is a tap too.
        longPressThreshold: 0
        enabled: words.isRich
        onTapped: eventPoint => words.visit.followLink(
            words.linkNear(eventPoint.position.x, eventPoint.position.y))
    }
}
