pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// A dot for each digit that has been typed; which one it was is not shown.
Rectangle {
    id: dots

    required property PinPad pad

    height: Theme.hand(60)
    radius: Theme.radius
    color: Theme.colors.plate
    border.width: Theme.hairline
    border.color: Theme.colors.line
    Accessible.role: Accessible.StaticText
    //: Spoken. %1 is a number.
    Accessible.name: qsTr("Digits typed: %1").arg(pad.digits)

    Row {
        id: row
        readonly property real dot: Math.floor(dots.width / (2 * dots.pad.mostDigits + 1))
        anchors.centerIn: parent
        spacing: dot

        Repeater {
            model: dots.pad.digits
            delegate: Rectangle {
                width: row.dot
                height: width
                radius: width / 2
                color: Theme.colors.ink
            }
        }
    }
}
