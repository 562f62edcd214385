import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Kiosk

// The look of the on-screen keyboard: the theme's colors, our typeface, words on what is no letter.
KeyboardStyle {
    id: style

    readonly property real edge: Theme.hand(6)

    keyboardDesignWidth: Theme.keyboardWidth
    keyboardDesignHeight: Theme.keyboardHeight
    // On a wider screen the keys stay together, in the middle.
    keyboardDesignMaximumHeight: Theme.keyboardHeight
    keyboardRelativeLeftMargin: edge / keyboardDesignWidth
    keyboardRelativeRightMargin: edge / keyboardDesignWidth
    keyboardRelativeTopMargin: edge / keyboardDesignHeight
    keyboardRelativeBottomMargin: edge / keyboardDesignHeight

    keyboardBackground: Rectangle {
        color: Theme.colors.noteFill
        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.colors.strongLine
        }
    }

    keyPanel: KeyFace {}
    modeKeyPanel: KeyFace {}
    languageKeyPanel: KeyFace {}
    handwritingKeyPanel: KeyFace {}
    hideKeyPanel: KeyFace {
        words: qsTr("Hide")
    }
    symbolKeyPanel: KeyFace {
        // It shows what it leads to: "&123" and the like, in the figures of the script, or letters.
        words: /123|١٢٣|۱۲۳/.test(shown) ? qsTr("Numbers") : qsTr("Letters")
    }
    spaceKeyPanel: KeyFace {
        words: qsTr("Space")
    }
    shiftKeyPanel: KeyFace {
        words: qsTr("Capitals")
        iconName: "chevron-up"
    }
    backspaceKeyPanel: KeyFace {
        words: qsTr("Delete")
        iconName: "delete"
    }
    enterKeyPanel: KeyFace {
        words: qsTr("Find")
        iconName: "search"
        isMain: true
    }

    // What a keyboard offers for what has been typed, as the Chinese one does.
    selectionListHeight: Theme.target
    selectionListBackground: Rectangle {
        color: Theme.colors.paper
    }
    selectionListDelegate: SelectionListItem {
        id: choice
        // Qt's own item reads its place from the context, where a required property would hide it.
        readonly property string letters: display // qmllint disable unqualified
        width: Math.max(Theme.target, words.implicitWidth + Theme.hand(40))
        height: Theme.target

        Accessible.role: Accessible.Button
        Accessible.name: letters
        Words {
            id: words
            anchors.centerIn: parent
            text: choice.letters
            font.pixelSize: Theme.capped(34)
            Accessible.ignored: true
        }
    }
}
