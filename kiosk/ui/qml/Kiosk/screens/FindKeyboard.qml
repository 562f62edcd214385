pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Kiosk.Model

// The on-screen keyboard. It is built when somebody first wants to type: it takes 100 ms and 10 MB.
Item {
    id: board

    required property Keyboard keyboard

    // Longer than any finger rests: who presses long wants the letter, not a choice of accents, which
    // the search ignores anyway.
    readonly property int never: 2147483647

    implicitHeight: (panel.item as Item)?.implicitHeight ?? 0

    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "kiosk";
        VirtualKeyboardSettings.userDataPath = keyboard.folder;
        VirtualKeyboardSettings.activeLocales = [keyboard.layout];
        VirtualKeyboardSettings.locale = keyboard.layout;
        // No key to hide it, which has a control of ours, and none for a language that is not read.
        VirtualKeyboardSettings.visibleFunctionKeys = 0;
        panel.active = true;
    }
    Loader {
        id: panel
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        active: false
        sourceComponent: InputPanel {
            Component.onCompleted: {
                keyboard.pressAndHoldDelay = board.never;
                keyboard.noAnimations = true;
            }
        }
    }
}
