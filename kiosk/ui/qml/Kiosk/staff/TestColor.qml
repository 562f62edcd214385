pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// Fills the whole screen with a color; a touch anywhere leads to the next.
Press {
    id: color

    required property ScreenTest test

    //: %1 is the name of a color.
    text: qsTr("%1. Touch for the next.").arg(test.title)
    onClicked: test.next()

    TestPalette { id: colors }
    background: Rectangle {
        color: colors.fill(color.test.step)

        Repeater {
            model: color.test.step === "grays" ? colors.grays : 0
            delegate: Rectangle {
                required property int index

                x: Math.round(index * color.width / colors.grays)
                width: Math.ceil(color.width / colors.grays)
                height: color.height
                color: colors.gray(index)
            }
        }
    }
    contentItem: Item {
        // At the foot, on a plate of its own, since the color may be any; a finger that rests on the
        // screen takes it away.
        Rectangle {
            visible: !color.down
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.space(24) }
            width: Math.min(color.width, words.implicitWidth + Theme.space(48))
            height: words.height + Theme.space(16)
            radius: Theme.radius
            color: Theme.colors.plate

            Words {
                id: words
                anchors.centerIn: parent
                width: Math.min(implicitWidth, color.width - Theme.space(48))
                text: color.text
                size: Theme.capped(24)
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
