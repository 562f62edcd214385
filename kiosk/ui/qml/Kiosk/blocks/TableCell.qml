import QtQuick
import Kiosk

// One cell of a table, with its column's name where lines are stacked.
Item {
    id: cell

    required property string title
    required property string text
    required property bool isRich
    required property string plain
    required property real weight
    required property bool isStacked
    required property bool isHeader

    implicitHeight: column.height + (isStacked ? Theme.px(8) : 0)
    Accessible.role: isHeader ? Accessible.ColumnHeader : Accessible.Cell
    Accessible.name: plain

    Column {
        id: column
        x: Theme.px(12)
        width: cell.width - 2 * x

        Words {
            width: column.width
            visible: cell.isStacked
            text: cell.title
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            color: Theme.colors.quietInk
        }
        RowText {
            width: column.width
            text: cell.text
            isRich: cell.isRich
            plain: cell.plain
            font.weight: cell.isHeader ? Font.Bold : Font.Normal
        }
    }
}
