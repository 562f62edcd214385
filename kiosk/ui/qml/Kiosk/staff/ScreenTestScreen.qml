pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The screen test: crosses to touch, free drawing, sizes to measure, and colors.
FocusFence {
    id: screen

    required property Staff staff
    readonly property StaffPanel panel: staff.panel as StaffPanel
    readonly property ScreenTest test: panel.screenTest
    readonly property real mm: Theme.mm

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Screen test")
    Keys.onPressed: event => keys.handle(event)
    WalkKeys { id: keys; fence: screen; pane: plate.pane; onBackAsked: screen.panel.open() }
    onMmChanged: test.useMillimeter(mm)
    Component.onCompleted: test.useMillimeter(mm)

    MouseArea {
        anchors.fill: parent
        onClicked: screen.test.touchCard()
    }
    TestCross {
        visible: screen.test.step === "touch" && !screen.test.isDone
        x: Math.round(screen.test.crossX * screen.width - width / 2)
        y: Math.round(screen.test.crossY * screen.height - height / 2)
    }
    TestPlate {
        id: plate
        visible: !screen.test.isColor
        anchors.centerIn: parent
        width: Math.round(screen.width * 0.8)
        maximumHeight: Math.round(screen.height * 0.78)
        panel: screen.panel
    }
    TestMarks {
        anchors.fill: parent
        test: screen.test
    }
    Loader {
        anchors.fill: parent
        active: screen.test.isColor
        focus: active
        sourceComponent: TestColor { test: screen.test; focus: true }
        onLoaded: (item as Item).forceActiveFocus()
    }
}
