pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// The one place where a visitor types. What is typed belongs to the visit, which shows it back.
FocusScope {
    id: field

    required property Finder finder
    readonly property bool isEmpty: input.length + input.preeditText.length === 0
    readonly property real inset: Theme.hand(20)
    // More letters than any question has; a longer text would be scrolled past without end.
    readonly property int mostLetters: 100

    signal entered
    signal touched

    // Empties the field, also of what a keyboard has not yet made into letters.
    function clear(): void {
        forceActiveFocus(Qt.OtherFocusReason);
        input.clear();
    }
    // Types letters that were pressed while something else had the keys.
    function take(letters: string): void {
        forceActiveFocus(Qt.OtherFocusReason);
        input.insert(input.cursorPosition, letters);
    }
    // The clipboard would hand the words to the next visitor.
    function guard(event: KeyEvent): void {
        event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut) || event.matches(StandardKey.Paste);
    }

    implicitHeight: Math.max(Theme.target, Math.max(hint.height, input.height) + Theme.hand(24))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.colors.plate
        border.width: input.activeFocus ? Theme.ring : Theme.hairline
        border.color: input.activeFocus ? Theme.colors.focus : Theme.colors.strongLine
    }
    Icon {
        id: sign
        anchors { left: parent.left; leftMargin: field.inset; verticalCenter: parent.verticalCenter }
        name: "search"
        size: Theme.hand(36)
        color: Theme.colors.quietInk
    }
    Words {
        id: hint
        anchors { left: input.left; right: input.right; verticalCenter: parent.verticalCenter }
        opacity: field.isEmpty ? 1 : 0
        text: letters.advanceWidth(input.Accessible.name) < width ? input.Accessible.name : qsTr("Type here")
        lineHeight: Theme.tightLine
        color: Theme.colors.quietInk
        Accessible.ignored: true
    }
    FontMetrics { id: letters; font: hint.font }
    TextInput {
        id: input
        readonly property string kept: field.finder.text

        anchors {
            left: sign.right; leftMargin: Theme.hand(14)
            right: parent.right; rightMargin: field.inset
            verticalCenter: parent.verticalCenter
        }
        focus: true
        activeFocusOnTab: true
        clip: true
        horizontalAlignment: TextInput.AlignLeft
        maximumLength: field.mostLetters
        // Nothing is learned or guessed from what a visitor types.
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        font.family: Theme.textFamily
        font.pixelSize: Theme.px(34)
        font.letterSpacing: Theme.betweenLetters(Theme.px(34))
        font.wordSpacing: Theme.betweenWords(Theme.px(34))
        color: Theme.colors.ink
        // Stands still: nothing blinks, and an idle screen draws nothing.
        cursorDelegate: Rectangle {
            visible: input.activeFocus
            width: 2 * Theme.hairline
            color: Theme.colors.focus
        }
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("What are you looking for?")
        Keys.onPressed: event => field.guard(event)
        Keys.onTabPressed: event => KeyUse.tab(field, event, true)
        Keys.onBacktabPressed: event => KeyUse.tab(field, event, false)
        Keys.onReturnPressed: event => { if (!event.isAutoRepeat) field.entered(); }
        Keys.onEnterPressed: event => { if (!event.isAutoRepeat) field.entered(); }
        onTextChanged: field.finder.type(text)
        onKeptChanged: if (text !== kept) text = kept
        onSelectedTextChanged: deselect()
        Component.onCompleted: text = kept
    }
    // A finger only places the cursor: no marking, no dragging, no pasting with another button.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onClicked: mouse => {
            input.forceActiveFocus(Qt.MouseFocusReason);
            input.cursorPosition = input.positionAt(mouse.x - input.x, 0);
            field.touched();
        }
    }
}
