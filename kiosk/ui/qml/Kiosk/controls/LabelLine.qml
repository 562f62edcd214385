import QtQuick
import Kiosk

// One evidence label with its meaning.
Column {
    id: line

    required property string key
    required property string title
    required property string meaning
    required property string icon
    required property bool isCurrent

    spacing: Theme.px(8)

    Words {
        width: line.width
        visible: line.isCurrent
        text: qsTr("You touched this label:")
        size: Theme.label
        color: Theme.colors.quietInk
    }
    EvidenceLabel {
        anchors.left: line.left
        width: Math.min(implicitWidth, line.width)
        evidence: line.key
        title: line.title
        iconName: line.icon
    }
    Words {
        width: line.width
        text: line.meaning
        font.weight: line.isCurrent ? Font.DemiBold : Font.Normal
    }
}
