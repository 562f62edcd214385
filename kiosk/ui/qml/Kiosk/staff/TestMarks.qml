pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// Dots where touches were felt, some with how far off they were.
Item {
    id: marks

    required property ScreenTest test

    Repeater {
        model: marks.test.marks
        delegate: Item {
            id: mark

            required property real atX
            required property real atY
            required property string words

            x: atX
            y: atY

            Rectangle {
                anchors.centerIn: parent
                width: Theme.hand(16)
                height: width
                radius: width / 2
                color: Theme.colors.mainControl
            }
            // Above the dot or under it, where there is room.
            Words {
                visible: text.length > 0
                x: Math.max(-mark.atX, Math.min(marks.width - mark.atX - width, -width / 2))
                y: mark.atY - height - Theme.hand(16) < 0 ? Theme.hand(16) : -height - Theme.hand(16)
                text: mark.words
                size: Theme.capped(24)
                wrapMode: Text.NoWrap
            }
        }
    }
}
