import QtQuick
import Kiosk
import Kiosk.Model

// How loud the kiosk speaks: a step down, where it stands, a step up.
Row {
    id: steps

    required property Speech speech
    readonly property string place: qsTr("%1 of %2", "step of the volume").arg(speech.volume).arg(speech.loudest)

    spacing: Theme.gap

    BarButton {
        id: quieter
        iconName: "volume-1"
        text: qsTr("Quieter")
        enabled: steps.speech.volume > 1
        heir: louder
        Accessible.description: qsTr("Volume %1").arg(steps.place)
        onClicked: steps.speech.quieter()
    }
    Words {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.NoWrap
        text: "%1\n%2".arg(qsTr("Volume")).arg(steps.place)
        size: Theme.label
        font.weight: Font.DemiBold
        lineHeight: Theme.tightLine
        horizontalAlignment: Text.AlignHCenter
    }
    BarButton {
        id: louder
        iconName: "volume-2"
        text: qsTr("Louder")
        enabled: steps.speech.volume < steps.speech.loudest
        heir: quieter
        Accessible.description: qsTr("Volume %1").arg(steps.place)
        onClicked: steps.speech.louder()
    }
}
