import QtQuick

// Opens the meaning of a word that stands on the page.
Chip {
    required property string term
    required property string termId

    text: term
}
