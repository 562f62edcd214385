import QtQuick
import Kiosk

// The words of a row. PageColumn opens the link that is nearest to a tap.
Words {
    required text
    required property bool isRich
    required property string plain

    textFormat: isRich ? Text.StyledText : Text.PlainText
    Accessible.name: plain

    // Return the link within about 5 mm of a point, the nearest first; nothing when there is none.
    function linkNear(x: real, y: real): string {
        if (!isRich)
            return "";
        const reach = Theme.px(20);
        for (let far = 0; far <= reach; far += reach / 4)
            for (const [dx, dy] of [[0, 0], [0, -1], [0, 1], [-1, 0], [1, 0]]) {
                const link = linkAt(x + dx * far, y + dy * far);
                if (link.length > 0)
                    return link;
            }
        return "";
    }
}
