import QtQuick

// Shows an address that the page names as a code.
Chip {
    required property string words
    required property string address

    iconName: "qr-code"
    text: words
}
