import QtQuick
import Kiosk

// The page's evidence label as a control that explains itself.
Press {
    id: button

    required property string evidence
    required property string iconName
    required property string meaning
    property string scope: ""
    twinIcon: iconName

    implicitWidth: label.implicitWidth
    implicitHeight: Math.max(Theme.target, label.implicitHeight)
    Accessible.name: label.text
    //: Spoken. %1 is the label, such as "Standard treatment".
    Accessible.description: qsTr("Evidence label. %1").arg(meaning)

    contentItem: Item {
        EvidenceLabel {
            id: label
            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            evidence: button.evidence
            title: button.text
            scope: button.scope
            isPart: true
            iconName: button.iconName
            opacity: button.down ? 0.75 : 1
        }
    }
}
