import QtQuick
import Kiosk

// Page up and page down, for those who don't scroll by finger.
Grid {
    id: pager

    required property ScrollPane pane

    spacing: Theme.gap

    PagerButton {
        iconName: "chevron-up"
        text: qsTr("Page up")
        enabled: !pager.pane.atYBeginning
        onClicked: pager.pane.stepPage(-1)
    }
    PagerButton {
        iconName: "chevron-down"
        text: qsTr("Page down")
        enabled: !pager.pane.atYEnd
        onClicked: pager.pane.stepPage(1)
    }
}
