pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// Says how to read on, what each control does, how long the screen waits, and what is kept.
Card {
    id: card

    readonly property IdleClock clock: visit.clock

    function span(seconds: int): string {
        return seconds % 60 !== 0 ? qsTr("%n seconds", "", seconds) : qsTr("%n minutes", "", seconds / 60);
    }

    title: qsTr("Help")
    isCloseBeside: isLowRoom || room.height < Theme.px(700)
    between: Theme.px(36)

    Headline {
        rank: 2
        width: card.contentWidth
        text: card.title
        size: Theme.heading(44)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
    }
    HelpPart {
        width: card.contentWidth
        title: qsTr("To ask a person")
        text: qsTr("Any member of staff can help you with this screen. Staff can also give you a copy of a page on paper. Ask your care team about your own treatment.")
    }
    HelpPart {
        width: card.contentWidth
        title: qsTr("To read on")
        text: qsTr("Push the page up with one finger, or touch the round arrows. At the end of a page, “Next section” leads to the next one. Touch a word with a line under it, and the screen says what it means.")
    }
    HelpPart {
        id: buttons
        width: card.contentWidth
        title: qsTr("What the buttons do")

        HelpEntry {
            width: buttons.width
            iconName: "menu"
            title: qsTr("Menu")
            purpose: qsTr("Shows the list of pages. Large screens show it all the time.")
        }
        Repeater {
            model: card.visit.controls
            delegate: HelpEntry {
                width: buttons.width
                required iconName
                required title
                required purpose
            }
        }
        HelpEntry {
            width: buttons.width
            iconName: "ellipsis"
            title: qsTr("More")
            purpose: qsTr("Shows the buttons that a small screen has no room for.")
        }
        HelpEntry {
            width: buttons.width
            iconName: "chevron-down"
            title: qsTr("Page up, Page down")
            purpose: qsTr("Move the page by one screen.")
        }
        HelpEntry {
            width: buttons.width
            iconName: "x"
            title: qsTr("Close")
            purpose: qsTr("Ends your visit at once and clears all that you have done.")
        }
    }
    HelpPart {
        width: card.contentWidth
        title: qsTr("To listen")
        text: qsTr("Choose “Listen”, and the page is read to you from the part that you see. What is read has a color of its own. Pause, Back, Repeat and Next go from sentence to sentence, and Stop ends it. You can choose slow, normal or fast, and how loud it is. Touch a hard word, then “Say it”, to hear it.")
    }
    HelpPart {
        width: card.contentWidth
        title: qsTr("If you can't see the screen")
        text: qsTr("Switch on “Speaking mode” under “Easier to see, hear, reach”. On the first screen, you can hold the lower right corner for two seconds. On a keyboard, press F8. Then the screen says each button, menu and message.")
    }
    HelpPart {
        width: card.contentWidth
        title: qsTr("With keys")
        text: qsTr("Tab goes from button to button, and Enter presses the one with the ring. The arrow keys, Page Up and Page Down move the page. Esc goes back.")
    }
    HelpPart {
        width: card.contentWidth
        title: qsTr("How long you have")
        text: card.clock.idleSeconds > 0
            ? qsTr("Take your time. If nobody touches the screen for %1, it asks if you are still there. %2 later it clears itself for the next person. Do you need longer? Choose “More time” under “Easier to see, hear, reach”.")
                .arg(card.span(card.clock.idleSeconds)).arg(card.span(card.clock.warningSeconds))
            : qsTr("As long as you like. This screen has no time limit.")
    }
    HelpPart {
        width: card.contentWidth
        title: qsTr("What is kept about you")
        text: card.visit.isCounting
            ? qsTr("Nothing about you is kept. All that you have looked for or ticked is gone when you close your visit, and a short while after the screen clears itself. We count how often each page is opened, and how long visits are, but not who was here. Nothing is sent anywhere.")
            : qsTr("Nothing about you is kept. All that you have read, looked for or ticked is gone when you close your visit, and a short while after the screen clears itself. Nothing is sent anywhere.")
    }
}
