import QtQuick
import Kiosk

// Page up and page down, for those who don't scroll by finger.
Grid {
    id: pager

    required property ScrollPane pane

    spacing: Theme.gap

    PagerButton {
        id: up
        heir: down
        iconName: "chevron-up"
        //: Name of a button: shows what stands above, one screen of it.
        text: qsTr("Page up")
        enabled: !pager.pane.atYBeginning
        onClicked: pager.pane.stepPage(-1)
    }
    PagerButton {
        id: down
        heir: up
        iconName: "chevron-down"
        //: Name of a button: shows what stands below, one screen of it.
        text: qsTr("Page down")
        enabled: !pager.pane.atYEnd
        onClicked: pager.pane.stepPage(1)
    }
}
