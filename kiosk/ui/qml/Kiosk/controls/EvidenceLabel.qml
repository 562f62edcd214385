import QtQuick
import Kiosk

// An evidence label: icon, words, color and an outline of its own.
Rectangle {
    id: label

    required property string evidence
    required property string title
    required property string iconName
    property string scope: ""
    // Whether it is part of a control that says the words.
    property bool isPart: false
    readonly property alias text: ruler.text
    readonly property real side: Theme.px(18)
    readonly property color ink: Theme.colors.evidenceInk(evidence)

    implicitWidth: 2 * side + mark.width + words.anchors.leftMargin + Math.ceil(ruler.implicitWidth)
    implicitHeight: words.height + Theme.px(18)
    color: Theme.colors.evidenceFill(evidence)
    radius: evidence === "standard" ? Math.min(height / 2, Theme.px(28)) : evidence === "selected" ? Theme.radius : 0
    border.color: ink
    border.width: evidence === "limited" ? Theme.hairline
        : evidence === "investigational" ? Theme.hairline * 2 : 0

    Icon {
        id: mark
        anchors { left: label.left; leftMargin: label.side }
        y: Theme.px(9)
        name: label.iconName
        size: Theme.px(31)
        color: label.ink
    }
    Words {
        id: words
        anchors { left: mark.right; leftMargin: Theme.px(10); right: label.right; rightMargin: label.side }
        y: Theme.px(9)
        text: ruler.text
        font: ruler.font
        lineHeight: Theme.tightLine
        color: label.ink
        Accessible.ignored: label.isPart || !visible
    }
    // How wide the words are on one line; the label takes that where there is room.
    Text {
        id: ruler
        visible: false
        text: label.scope.length > 0 ? qsTr("%1: %2").arg(label.title).arg(label.scope) : label.title
        textFormat: Text.PlainText
        font.family: Theme.textFamily
        font.pixelSize: Theme.label
        font.letterSpacing: Theme.betweenLetters(Theme.label)
        font.wordSpacing: Theme.betweenWords(Theme.label)
        font.weight: Font.DemiBold
    }
}
