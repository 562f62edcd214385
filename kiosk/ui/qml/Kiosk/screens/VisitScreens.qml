pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Model

// The screens of a visit, one at a time; gone while the welcome screen waits for somebody.
FocusScope {
    id: screens

    required property Shell shell
    readonly property string screen: shell.visit.screen

    visible: screen !== "welcome"
    enabled: visible
    onVisibleChanged: if (visible) forceActiveFocus()

    ReadingScreen {
        anchors.fill: parent
        visible: screens.screen === "reading"
        focus: visible
        visit: screens.shell.visit
    }
    Loader {
        anchors.fill: parent
        active: screens.shell.visit.hasTopics
        visible: screens.screen === "topics"
        focus: visible
        sourceComponent: TopicsScreen { visit: screens.shell.visit }
    }
}
