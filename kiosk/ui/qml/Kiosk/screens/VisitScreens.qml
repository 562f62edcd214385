pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The screens of a visit, one at a time; gone while the welcome screen waits for somebody.
FocusScope {
    id: screens

    required property Shell shell
    readonly property string screen: shell.visit.screen

    visible: screen !== "welcome"
    enabled: visible
    onVisibleChanged: if (visible) forceActiveFocus()
    // A kiosk that begins at a section shows it from the start.
    Component.onCompleted: if (visible) forceActiveFocus()

    Binding {
        target: Theme
        property: "scheme"
        value: screens.shell.visit.comfort.theme
        when: screens.visible
    }
    Binding {
        target: Theme
        property: "textScale"
        value: screens.shell.visit.comfort.textPercent / 100
        when: screens.visible
    }
    FocusRing { home: screens }
    ReadingScreen {
        anchors.fill: parent
        visible: screens.screen === "reading"
        focus: visible
        visit: screens.shell.visit
    }
    LazyLoader {
        anchors.fill: parent
        isWanted: screens.screen === "topics"
        file: "TopicsScreen.qml"
        visit: screens.shell.visit
    }
    CardHost {
        anchors.fill: parent
        visit: screens.shell.visit
    }
}
