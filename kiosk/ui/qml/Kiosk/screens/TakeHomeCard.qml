pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Model

// A page, or an address that it names, as a code for the visitor's own phone, and in words for
// those who have none at hand.
Card {
    id: card

    readonly property TakeHome takeHome: visit.takeHome
    readonly property bool isAddress: takeHome.kind === "address"
    // The code stands beside the words while both have room for it, otherwise above them.
    readonly property real half: (contentWidth - flow.spacing) / 2
    readonly property bool isWide: half > Math.max(10 * Theme.body, code.leastSide)
    // All of the code is seen at once: under the title, or else after a step down.
    readonly property real clear: contentHeight - Theme.softEdge
    readonly property real under: clear - headline.height - between
    readonly property real high: under < code.leastSide ? clear : under

    title: qsTr("Take home")
    panelWidth: Theme.px(1240)
    isCloseBeside: isLowRoom || room.height < Theme.px(700)

    Headline {
        id: headline
        rank: 2
        width: card.contentWidth
        //: Title of a card. %1 is the title of a page.
        text: card.takeHome.title.length > 0 ? qsTr("Take home: %1").arg(card.takeHome.title) : card.title
        size: Theme.heading(44)
        font.weight: Font.Bold
        lineHeight: Theme.tightLine
    }
    Flow {
        id: flow
        width: card.contentWidth
        spacing: Theme.hand(36)

        CodePlate {
            id: code
            room: Math.min(card.isWide ? card.half : card.contentWidth, card.high)
            content: card.takeHome.content
        }
        Column {
            id: words
            width: card.isWide && code.visible ? flow.width - code.width - flow.spacing : flow.width
            spacing: Theme.innerGap

            Words {
                width: words.width
                visible: code.visible
                text: qsTr("Point your phone's camera at the square. Nothing is sent from this screen.")
                font.weight: Font.Bold
            }
            Words {
                width: words.width
                visible: !code.visible
                text: card.takeHome.kind.length > 0
                    ? qsTr("This screen is too small for a code. You can take a photo of these words, or ask a member of staff for a copy.")
                    : qsTr("This page is too long for a code. You can take a photo of the screen, or ask a member of staff for a copy.")
                font.weight: Font.Bold
            }
            Words {
                width: words.width
                visible: card.takeHome.kind.length > 0
                text: card.isAddress ? qsTr("No phone? This is the address. You can write it down, or ask a member of staff for a copy:")
                    : qsTr("No phone? These are the words. You can also ask a member of staff for a copy:")
            }
            Repeater {
                model: card.takeHome.lines
                delegate: Words {
                    required property string modelData
                    width: words.width
                    text: modelData
                    size: card.isAddress ? Theme.lead : Theme.body
                }
            }
        }
    }
}
