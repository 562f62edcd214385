import QtQuick
import Kiosk
import Kiosk.Model

// One of the speeds that the kiosk speaks with.
Choice {
    id: choice

    required property Speech speech
    required property string speed
    required property string iconName

    implicitWidth: Math.max(Theme.target, ruler.width + size + Theme.px(6) + Theme.hand(12) + Theme.px(12))
    label: text
    isChosen: speech.speed === speed
    Accessible.description: qsTr("Speed of speech")
    onClicked: speech.chooseSpeed(speed)

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: choice.iconName
        size: Theme.capped(34)
        color: choice.ink
    }
    TextMetrics {
        id: ruler
        text: choice.text
        font.family: Theme.textFamily
        font.pixelSize: choice.size
        font.weight: Font.DemiBold
        font.letterSpacing: Theme.betweenLetters(choice.size)
    }
}
