pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// One line that unfolds: more detail, or a box that several pages share.
Rectangle {
    id: fold

    required property int index
    required property string title
    required property string icon
    required property bool isOpen
    required property RowModel rows
    required property RowModel owner
    required property Visit visit

    implicitHeight: column.height
    radius: Theme.radius
    color: Theme.colors.plate
    border.color: Theme.colors.strongLine
    border.width: Theme.hairline

    Column {
        id: column
        width: fold.width

        FoldLine {
            width: fold.width
            text: fold.title
            iconName: fold.icon
            isOpen: fold.isOpen
            onClicked: fold.owner.toggle(fold.index)
        }
        Loader {
            x: Theme.px(28)
            width: fold.width - 2 * x
            active: fold.isOpen
            visible: active
            sourceComponent: InnerBlocks {
                rows: fold.rows
                visit: fold.visit
                bottomPadding: Theme.px(28)
                topPadding: Theme.px(4)
            }
        }
    }
}
