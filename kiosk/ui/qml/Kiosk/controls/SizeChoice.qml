import QtQuick
import Kiosk

// A size of the text, shown by two letters.
Choice {
    id: choice

    required property int percent
    readonly property real share: percent / 100

    text: qsTr("Text size %1").arg(label)
    label: qsTr("%1 %", "percent").arg(percent)

    Words {
        width: parent.width
        // As high as the largest of them; Arabic letters reach higher.
        height: Theme.px(Theme.isMirrored ? 59 : 52) * Math.max(1, lineHeight)
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignBottom
        text: qsTr("Aa", "two letters that show how large the text is")
        // Half of the difference: the largest letters would take too much room.
        size: Math.round(Theme.label * (1 + choice.share) / 2)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
        color: choice.ink
        Accessible.ignored: true
    }
}
