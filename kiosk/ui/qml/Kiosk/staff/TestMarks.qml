pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// Where touches were felt: a dot, some with how far off it was, or a line back to where the same
// touch was felt before.
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
            required property real way
            required property real angle

            x: atX
            y: atY

            Rectangle {
                x: -height / 2
                y: -height / 2
                width: mark.way + height
                height: Theme.hand(16)
                radius: height / 2
                color: Theme.colors.mainControl
                transform: Rotation {
                    origin { x: Theme.hand(16) / 2; y: Theme.hand(16) / 2 }
                    angle: mark.angle
                }
            }
            // Lines have no words, and there are many of them.
            Loader {
                active: mark.words.length > 0
                // Above the dot or under it, where there is room.
                x: Math.max(-mark.atX, Math.min(marks.width - mark.atX - width, -width / 2))
                y: mark.atY - height - Theme.hand(16) < 0 ? Theme.hand(16) : -height - Theme.hand(16)
                sourceComponent: Words {
                    text: mark.words
                    size: Theme.capped(24)
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
