pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// A whole page: head, blocks and foot.
Column {
    id: column

    required property Visit visit
    readonly property PageModel page: visit.reader.page

    spacing: Theme.px(24)

    PageHead {
        width: column.width
        visit: column.visit
    }
    Words {
        width: column.width
        visible: column.page.isBroken
        text: qsTr("We are sorry. This page can't be shown right now. Please ask a member of staff, or choose another page from the menu.")
        font.pixelSize: Theme.lead
    }
    Repeater {
        model: column.page
        delegate: PageChooser { visit: column.visit; column: column; owner: column.page }
    }
    PageFoot {
        width: column.width
        visible: column.page.isComplete
        visit: column.visit
    }
}
