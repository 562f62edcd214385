import QtQuick
import Kiosk

// The page's evidence label as a control that explains itself.
Press {
    id: button

    required property string evidence
    required property string iconName
    property string scope: ""

    implicitWidth: label.implicitWidth
    implicitHeight: Math.max(Theme.target, label.implicitHeight)
    Accessible.description: qsTr("Tells what this label means")

    contentItem: Item {
        EvidenceLabel {
            id: label
            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            evidence: button.evidence
            title: button.text
            scope: button.scope
            iconName: button.iconName
            opacity: button.down ? 0.75 : 1
        }
    }
}
