import QtQuick
import Kiosk
import Kiosk.Model

// What somebody can choose of how the kiosk speaks: a part of the comfort panel.
Column {
    id: part

    required property Visit visit
    required property bool isWide
    readonly property Speech speech: visit.speech

    spacing: Theme.gap

    ComfortPart {
        id: pace
        width: part.width
        isWide: part.isWide
        title: qsTr("Speed and volume")

        Flow {
            width: pace.room
            spacing: Theme.gap

            SpeedChoices { speech: part.speech }
            VolumeSteps { speech: part.speech }
        }
    }
    Words {
        width: part.width
        visible: text.length > 0
        text: part.speech.trouble
        size: Theme.label
    }
    SwitchLine {
        width: part.width
        text: part.visit.comfort.words("speaking-mode")
        hint: part.visit.comfort.hint("speaking-mode")
        isOn: part.speech.isGuiding
        onClicked: part.speech.toggleGuiding()
    }
}
