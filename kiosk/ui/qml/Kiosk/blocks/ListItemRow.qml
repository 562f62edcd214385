import QtQuick
import Kiosk

// One point of a list.
Item {
    id: item

    required property string text
    required property bool isRich
    required property string plain
    required property int level
    required property string marker
    required property int position
    required property int total
    readonly property real indent: Theme.px(40) * level

    implicitHeight: words.height

    Text {
        id: mark
        anchors { left: item.left; leftMargin: item.indent }
        width: Theme.px(40)
        horizontalAlignment: Text.AlignLeft
        text: item.marker
        textFormat: Text.PlainText
        font: words.font
        lineHeight: words.lineHeight
        color: Theme.colors.heading
    }
    RowText {
        id: words
        anchors { left: mark.right; right: item.right }
        text: item.text
        isRich: item.isRich
        plain: item.plain
        Accessible.role: Accessible.ListItem
        // A bullet says nothing; a number does.
        Accessible.name: item.marker.length > 1 ? "%1 %2".arg(item.marker).arg(item.plain) : item.plain
        Accessible.description: item.level === 0 ? place : qsTr("%1, level %2").arg(place).arg(item.level + 1)

        readonly property string place: qsTr("%1 of %2", "place in a list").arg(item.position).arg(item.total)
    }
}
