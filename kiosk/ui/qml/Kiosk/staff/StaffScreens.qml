import QtQuick
import Kiosk
import Kiosk.Model

// The screens of staff, one at a time, over all the rest.
FocusScope {
    id: screens

    required property Staff staff

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.paper
    }
    // Nothing that is touched here reaches what lies under it.
    MouseArea { anchors.fill: parent }
}
