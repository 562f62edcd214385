import QtQuick
import Kiosk

// One cell of a table, with its column's name where lines are stacked.
Item {
    id: cell

    required property int index
    // Number of its line, counted from 1 below the header.
    required property int line
    required property string title
    required property string text
    required property bool isRich
    required property string plain
    required property real weight
    required property bool isStacked
    required property bool isHeader

    implicitHeight: column.height + (isStacked ? Theme.px(8) : 0)
    readonly property string place: isHeader ? qsTr("Column %1").arg(index + 1)
        : qsTr("%1, row %2, column %3", "name of a column, and place in it").arg(title).arg(line).arg(index + 1)


    Column {
        id: column
        x: Theme.px(12)
        width: cell.width - 2 * x

        Words {
            width: column.width
            visible: cell.isStacked
            text: cell.title
            size: Theme.label
            font.weight: Font.DemiBold
            color: Theme.colors.quietInk
            // The cell names its column.
            Accessible.ignored: true
        }
        RowText {
            width: column.width
            text: cell.text
            isRich: cell.isRich
            plain: cell.plain
            font.weight: cell.isHeader ? Font.Bold : Font.Normal
            Accessible.role: cell.isHeader ? Accessible.ColumnHeader : Accessible.Cell
            Accessible.description: cell.place
        }
    }
}
