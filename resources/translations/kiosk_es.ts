<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- A draft: a person who speaks the language has yet to check it.
     Whoever has done so takes these two lines out. -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this kiosk</source>
        <translation>Sobre esta pantalla</translation>
    </message>
    <message>
        <source>Who has reviewed each page</source>
        <translation>Quién ha revisado cada página</translation>
    </message>
    <message>
        <source>Made for everyone</source>
        <translation>Hecha para todas las personas</translation>
    </message>
    <message>
        <source>We want every person to be able to use this kiosk. It follows:</source>
        <translation>Queremos que todas las personas puedan usar esta pantalla. Sigue:</translation>
    </message>
    <message>
        <source>the web accessibility guidelines WCAG 2.2, where they fit a kiosk</source>
        <translation>las pautas de accesibilidad web WCAG 2.2, donde se pueden aplicar a una pantalla como esta</translation>
    </message>
    <message>
        <source>the European standard EN 301 549</source>
        <translation>la norma europea EN 301 549</translation>
    </message>
    <message>
        <source>Section 508 in the United States</source>
        <translation>la Sección 508 de los Estados Unidos</translation>
    </message>
    <message>
        <source>What it does today:</source>
        <translation>Qué hace hoy:</translation>
    </message>
    <message>
        <source>Text is large, with strong contrast, in a typeface for low vision.</source>
        <translation>El texto es grande, con mucho contraste y con una letra hecha para baja visión.</translation>
    </message>
    <message>
        <source>Every gesture has a button. Buttons are 20 millimeters or larger.</source>
        <translation>Para cada gesto hay un botón. Los botones miden 20 milímetros o más.</translation>
    </message>
    <message>
        <source>Each page can be read aloud. What is read is marked.</source>
        <translation>Cada página se puede leer en voz alta. Lo que se lee queda marcado.</translation>
    </message>
    <message>
        <source>In speaking mode, menus, buttons and messages are spoken, too.</source>
        <translation>En el modo hablado, también se dicen los menús, los botones y los mensajes.</translation>
    </message>
    <message>
        <source>All of it works from a keyboard as well.</source>
        <translation>Todo funciona también con un teclado.</translation>
    </message>
    <message>
        <source>Drawings are described in words. Hard words are explained.</source>
        <translation>Los dibujos se describen con palabras. Las palabras difíciles se explican.</translation>
    </message>
    <message>
        <source>Nothing flashes. Nothing makes a sound until you ask for it.</source>
        <translation>Nada parpadea. Nada hace ruido hasta que usted lo pida.</translation>
    </message>
    <message>
        <source>If you can&apos;t use the screen, ask a member of staff: they can give you this information in another way.</source>
        <translation>Si no puede usar la pantalla, pregunte a alguien del personal: le pueden dar esta información de otra manera.</translation>
    </message>
    <message>
        <source>What you can change, with the button “Easier to see, hear, reach”:</source>
        <translation>Qué puede cambiar usted con el botón “Más fácil de ver, oír y alcanzar”:</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size: %1</source>
        <translation>Tamaño del texto: %1</translation>
    </message>
    <message>
        <source>Colors: %1</source>
        <translation>Colores: %1</translation>
    </message>
    <message>
        <source>Speech: slow, normal or fast, in %1 steps of loudness</source>
        <translation>Voz: lenta, normal o rápida, con %1 niveles de volumen</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list in a line, with the space after it.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>The program: GNU General Public License, version 3 or later</source>
        <translation>El programa: GNU General Public License, versión 3 o posterior</translation>
    </message>
    <message>
        <source>The typeface Atkinson Hyperlegible Next: SIL Open Font License 1.1</source>
        <translation>La letra Atkinson Hyperlegible Next: SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>The typefaces Noto Sans SC and Noto Sans Arabic: the same license</source>
        <translation>Las letras Noto Sans SC y Noto Sans Arabic: la misma licencia</translation>
    </message>
    <message>
        <source>The Lucide icons: ISC License</source>
        <translation>Los íconos Lucide: ISC License</translation>
    </message>
    <message>
        <source>Qt, which draws the screen: GNU Lesser General Public License 3</source>
        <translation>Qt, que dibuja la pantalla: GNU Lesser General Public License 3</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>Something went wrong here. It was nothing you did. Touch to start again.</source>
        <extracomment>Spoken, where the program itself has failed and begins anew.</extracomment>
        <translation>Algo falló aquí. Usted no hizo nada mal. Toque para empezar de nuevo.</translation>
    </message>
</context>
<context>
    <name>ApologyScreen</name>
    <message>
        <source>Something went wrong here</source>
        <translation>Algo falló aquí</translation>
    </message>
    <message>
        <source>It was nothing you did. Touch to start again.</source>
        <translation>Usted no hizo nada mal. Toque para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Menu</source>
        <extracomment>Name of a button, which opens the list of pages. Keep it short.</extracomment>
        <translation>Menú</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Name of a button, which opens the buttons that there is no room for. Keep it short.</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Name of a button, which ends the visit. Keep it short.</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BlockTitles</name>
    <message>
        <source>More detail</source>
        <extracomment>On a folded part of a page: touch it to read more about the same subject.</extracomment>
        <translation>Más detalles</translation>
    </message>
    <message>
        <source>Questions to ask your team</source>
        <extracomment>Above questions that a patient may want to ask the doctors and nurses.</extracomment>
        <translation>Preguntas para su equipo médico</translation>
    </message>
</context>
<context>
    <name>CalloutBlock</name>
    <message>
        <source>Warning</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Close this card</source>
        <translation>Cerrar esta ficha</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1, chosen</source>
        <extracomment>Spoken. %1 is the name of a language, a color or a size.</extracomment>
        <translation>%1, opción elegida</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>You can wipe the screen now</source>
        <translation>Ahora puede limpiar la pantalla</translation>
    </message>
    <message>
        <source>Touch works again in %1.</source>
        <extracomment>%1 is a time, such as &quot;30 seconds&quot;.</extracomment>
        <translation>La pantalla vuelve a responder al tacto en %1.</translation>
    </message>
    <message>
        <source>With a keyboard, Esc ends this sooner.</source>
        <translation>Con un teclado, Esc termina esto antes.</translation>
    </message>
</context>
<context>
    <name>CodePlate</name>
    <message>
        <source>Code for the camera of a phone</source>
        <translation>Código para la cámara de un teléfono</translation>
    </message>
</context>
<context>
    <name>ColorChoices</name>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Easier to see, hear, reach</source>
        <translation>Más fácil de ver, oír y alcanzar</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>Tamaño del texto: %1 %</translation>
    </message>
    <message>
        <source>Colors: %1</source>
        <translation>Colores: %1</translation>
    </message>
    <message>
        <source>Back to the usual settings</source>
        <translation>Volver a los ajustes habituales</translation>
    </message>
</context>
<context>
    <name>ContinueSign</name>
    <message>
        <source>Continue where you were</source>
        <translation>Seguir donde estaba</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Back to menu</source>
        <translation>Volver al menú</translation>
    </message>
    <message>
        <source>Takes you back to the start of this topic, or to the other topics.</source>
        <translation>Le lleva al comienzo de este tema, o a los otros temas.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Reads the page aloud, from the part that you see.</source>
        <translation>Lee la página en voz alta, desde la parte que ve.</translation>
    </message>
    <message>
        <source>Easier to see, hear, reach</source>
        <extracomment>Name of a button, which opens the settings for larger text, colors, and so on.</extracomment>
        <translation>Más fácil de ver, oír y alcanzar</translation>
    </message>
    <message>
        <source>Makes words and buttons larger, changes the colors, gives more time.</source>
        <translation>Agranda las palabras y los botones, cambia los colores y da más tiempo.</translation>
    </message>
    <message>
        <source>Easier</source>
        <extracomment>The first word or words of &quot;Easier to see, hear, reach&quot;, where there is little room.</extracomment>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Shows all of this in another language.</source>
        <translation>Muestra todo esto en otro idioma.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Looks for a word on all pages of this topic.</source>
        <translation>Busca una palabra en todas las páginas de este tema.</translation>
    </message>
    <message>
        <source>Take home</source>
        <extracomment>Name of a button: take this page along, on a phone or on paper.</extracomment>
        <translation>Llevar a casa</translation>
    </message>
    <message>
        <source>Shows a code that puts the main points of this page on your phone.</source>
        <translation>Muestra un código que pone lo principal de esta página en su teléfono.</translation>
    </message>
    <message>
        <source>Shows the questions that you have ticked, to take to your care team.</source>
        <translation>Muestra las preguntas que usted marcó, para llevarlas a su equipo médico.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Says what each button does.</source>
        <translation>Dice qué hace cada botón.</translation>
    </message>
    <message>
        <source>My questions</source>
        <extracomment>Name of a button: the questions that a patient has ticked, for the doctors and nurses.</extracomment>
        <translation>Mis preguntas</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <extracomment>How often staff can still try to type the PIN.</extracomment>
        <translation>
            <numerusform>Queda %n intento.</numerusform>
            <numerusform>Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look</source>
        <extracomment>Headline of the staff panel: so much is not well with the kiosk.</extracomment>
        <translation>
            <numerusform>Hay %n cosa que revisar</numerusform>
            <numerusform>Hay %n cosas que revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more things are not right in the pages.</source>
        <extracomment>In the staff panel, after the first faults of the pages.</extracomment>
        <translation>
            <numerusform>Hay %n cosa más que no está bien en las páginas.</numerusform>
            <numerusform>Hay %n cosas más que no están bien en las páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kiosk failed %n times in the last 7 days.</source>
        <extracomment>&quot;Failed&quot; means: it stopped working, and was started again by itself.</extracomment>
        <translation>
            <numerusform>El quiosco falló %n vez en los últimos 7 días.</numerusform>
            <numerusform>El quiosco falló %n veces en los últimos 7 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are not signed yet.</source>
        <translation>
            <numerusform>%n página todavía no está firmada.</numerusform>
            <numerusform>%n páginas todavía no están firmadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are overdue for review.</source>
        <translation>
            <numerusform>%n página tiene la revisión vencida.</numerusform>
            <numerusform>%n páginas tienen la revisión vencida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Your treatment, explained</source>
        <translation>Su tratamiento, explicado</translation>
    </message>
    <message>
        <source>Learn what each treatment is, who it is for and what to ask your care team.</source>
        <translation>Conozca qué es cada tratamiento, para quién es y qué preguntar a su equipo médico.</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>Larger</source>
        <comment>show the drawing larger</comment>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <comment>show the drawing smaller</comment>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>move to the upper part of the drawing</comment>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>move to the lower part of the drawing</comment>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Close the drawing</source>
        <translation>Cerrar el dibujo</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>move to the right part of the drawing</comment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>move to the left part of the drawing</comment>
        <translation>Izquierda</translation>
    </message>
</context>
<context>
    <name>DrawingScreen</name>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Nothing about you is kept.</source>
        <translation>No se guarda nada sobre usted.</translation>
    </message>
    <message>
        <source>We count how often each page is opened.</source>
        <translation>Contamos cuántas veces se abre cada página.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Standard treatment</source>
        <translation>Tratamiento estándar</translation>
    </message>
    <message>
        <source>Used in selected cases</source>
        <translation>Se usa en casos seleccionados</translation>
    </message>
    <message>
        <source>Limited evidence</source>
        <translation>Evidencia limitada</translation>
    </message>
    <message>
        <source>Investigational</source>
        <translation>En investigación</translation>
    </message>
    <message>
        <source>Main guidelines recommend it for the people described on the page.</source>
        <translation>Las guías principales lo recomiendan para las personas que describe la página.</translation>
    </message>
    <message>
        <source>Accepted for a small, clearly defined group. A specialist team decides.</source>
        <translation>Se acepta para un grupo pequeño y bien definido. Lo decide un equipo especialista.</translation>
    </message>
    <message>
        <source>Some hospitals use it. Studies are small, local or mixed. Not routine in main guidelines.</source>
        <translation>Algunos hospitales lo usan. Los estudios son pequeños, locales o con resultados mixtos. Las guías principales no lo usan de rutina.</translation>
    </message>
    <message>
        <source>Not proven for this cancer. Best taken only inside a clinical trial.</source>
        <translation>No está demostrado para este cáncer. Lo mejor es recibirlo solo dentro de un ensayo clínico.</translation>
    </message>
</context>
<context>
    <name>EvidenceButton</name>
    <message>
        <source>Evidence label. %1</source>
        <extracomment>Spoken. %1 is the label, such as &quot;Standard treatment&quot;.</extracomment>
        <translation>Etiqueta de evidencia. %1</translation>
    </message>
</context>
<context>
    <name>EvidenceLabel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FigureBlock</name>
    <message>
        <source>It is described in the next lines.</source>
        <translation>Se describe en las líneas que siguen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Larger: title of a drawing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shows this drawing on the whole screen</source>
        <translation>Muestra este dibujo en toda la pantalla</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Type here</source>
        <translation>Escriba aquí</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué busca?</translation>
    </message>
</context>
<context>
    <name>FindHits</name>
    <message>
        <source>Getting ready. One moment, please.</source>
        <translation>Preparando. Un momento, por favor.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Check the spelling, try one word, or look in the word list.</source>
        <extracomment>%1 is what the visitor has typed.</extracomment>
        <translation>No se encontró nada para “%1”. Revise cómo se escribe, pruebe con una sola palabra o mire la lista de palabras.</translation>
    </message>
    <message>
        <source>Showing results for “%1”.</source>
        <extracomment>%1 is a word that was looked for in place of what the visitor has typed.</extracomment>
        <translation>Se muestran los resultados de “%1”.</translation>
    </message>
    <message>
        <source>Places found: %1.</source>
        <translation>Lugares encontrados: %1.</translation>
    </message>
    <message>
        <source>Touch “Find” to choose one.</source>
        <translation>Toque “Buscar” para elegir uno.</translation>
    </message>
    <message>
        <source>Type a word, and you will see where it stands. For example: swallowing, side effects, eating.</source>
        <extracomment>The examples must be words that stand on the pages.</extracomment>
        <translation>Escriba una palabra y verá dónde está. Por ejemplo: tragar, efectos secundarios, comer.</translation>
    </message>
    <message>
        <source>Open the word list</source>
        <translation>Abrir la lista de palabras</translation>
    </message>
    <message>
        <source>Back to menu</source>
        <translation>Volver al menú</translation>
    </message>
</context>
<context>
    <name>FindScreen</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Hide keyboard</source>
        <translation>Ocultar teclado</translation>
    </message>
    <message>
        <source>Show keyboard</source>
        <translation>Mostrar teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FoldLine</name>
    <message>
        <source>Close: %1</source>
        <comment>fold a part of the page</comment>
        <translation>Cerrar: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <comment>unfold a part of the page</comment>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>Open. Touch to close.</source>
        <translation>Abierto. Toque para cerrar.</translation>
    </message>
    <message>
        <source>Closed. Touch to open.</source>
        <translation>Cerrado. Toque para abrir.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Speaking mode is on. Press Down or Up to go from one thing to the next, Enter to choose it, and Escape to go back.</source>
        <translation>El modo hablado está activado. Presione Abajo o Arriba para ir de una cosa a otra, Enter para elegirla y Escape para volver.</translation>
    </message>
    <message>
        <source>Speaking mode is off.</source>
        <translation>El modo hablado está desactivado.</translation>
    </message>
    <message>
        <source>Your visit is closed, and the screen is clear. Speaking mode is off. Press the voice key to begin again.</source>
        <translation>Su visita se cerró y la pantalla está limpia. El modo hablado está desactivado. Presione la tecla de voz para empezar otra vez.</translation>
    </message>
    <message>
        <source>That was the end of the page.</source>
        <translation>Ese fue el final de la página.</translation>
    </message>
    <message>
        <source>Press Enter to begin.</source>
        <translation>Presione Enter para empezar.</translation>
    </message>
    <message>
        <source>Press Down to continue where you were.</source>
        <translation>Presione Abajo para seguir donde estaba.</translation>
    </message>
    <message>
        <source>Press Down for other languages.</source>
        <translation>Presione Abajo para otros idiomas.</translation>
    </message>
    <message>
        <source>Press Enter to hear this page, and Enter again to pause. Press Down to walk through it, or Up for the list of pages.</source>
        <translation>Presione Enter para escuchar esta página, y Enter otra vez para hacer una pausa. Presione Abajo para recorrerla, o Arriba para la lista de páginas.</translation>
    </message>
    <message>
        <source>No words here. Go on.</source>
        <translation>Aquí no hay palabras. Siga.</translation>
    </message>
    <message>
        <source>Press Escape to close this.</source>
        <translation>Presione Escape para cerrar esto.</translation>
    </message>
    <message>
        <source>Back on: %1</source>
        <translation>De vuelta en: %1</translation>
    </message>
    <message>
        <source>Choose a topic.</source>
        <translation>Elija un tema.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among controls of one kind</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>interruptor</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>campo de texto</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Heading level %1</source>
        <extracomment>Spoken. %1 is a number.</extracomment>
        <translation>Título de nivel %1</translation>
    </message>
</context>
<context>
    <name>HearPart</name>
    <message>
        <source>Speed and volume</source>
        <translation>Velocidad y volumen</translation>
    </message>
</context>
<context>
    <name>HearSign</name>
    <message>
        <source>Hold to hear</source>
        <extracomment>On a corner of the screen. Who holds a finger there hears what the screen says.</extracomment>
        <translation>Mantenga pulsado para oír</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>To ask a person</source>
        <translation>Para preguntar a una persona</translation>
    </message>
    <message>
        <source>Any member of staff can help you with this screen. Staff can also give you a copy of a page on paper. Ask your care team about your own treatment.</source>
        <translation>Cualquier persona del personal puede ayudarle con esta pantalla. También le puede dar una copia de una página en papel. Sobre su propio tratamiento, pregunte a su equipo médico.</translation>
    </message>
    <message>
        <source>To read on</source>
        <translation>Para seguir leyendo</translation>
    </message>
    <message>
        <source>Push the page up with one finger, or touch the round arrows. At the end of a page, “Next section” leads to the next one. Touch a word with a line under it, and the screen says what it means.</source>
        <translation>Empuje la página hacia arriba con un dedo, o toque las flechas redondas. Al final de una página, “Sección siguiente” le lleva a la que sigue. Toque una palabra subrayada y la pantalla le dice qué significa.</translation>
    </message>
    <message>
        <source>What the buttons do</source>
        <translation>Qué hacen los botones</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Shows the list of pages. Large screens show it all the time.</source>
        <translation>Muestra la lista de páginas. En las pantallas grandes se ve siempre.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Shows the buttons that a small screen has no room for.</source>
        <translation>Muestra los botones que no caben en una pantalla pequeña.</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Subir página, Bajar página</translation>
    </message>
    <message>
        <source>Move the page by one screen.</source>
        <translation>Mueven la página una pantalla.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ends your visit at once and clears all that you have done.</source>
        <translation>Termina su visita enseguida y borra todo lo que hizo.</translation>
    </message>
    <message>
        <source>To listen</source>
        <translation>Para escuchar</translation>
    </message>
    <message>
        <source>Choose “Listen”, and the page is read to you from the part that you see. What is read has a color of its own. Pause, Back, Repeat and Next go from sentence to sentence, and Stop ends it. You can choose slow, normal or fast, and how loud it is. Touch a hard word, then “Say it”, to hear it.</source>
        <translation>Elija “Escuchar” y la página se le lee desde la parte que ve. Lo que se lee tiene su propio color. Pausa, Atrás, Repetir y Siguiente van de frase en frase, y Parar lo termina. Puede elegir lenta, normal o rápida, y qué tan alto suena. Para oír una palabra difícil, tóquela y después toque “Decirla”.</translation>
    </message>
    <message>
        <source>If you can&apos;t see the screen</source>
        <translation>Si no puede ver la pantalla</translation>
    </message>
    <message>
        <source>Switch on “Speaking mode” under “Easier to see, hear, reach”. On the first screen, you can hold the lower right corner for two seconds. On a keyboard, press F8. Then the screen says each button, menu and message.</source>
        <translation>Active “Modo hablado” en “Más fácil de ver, oír y alcanzar”. En la primera pantalla, puede mantener el dedo dos segundos en la esquina inferior derecha. En un teclado, presione F8. Entonces la pantalla dice cada botón, menú y mensaje.</translation>
    </message>
    <message>
        <source>With keys</source>
        <translation>Con teclas</translation>
    </message>
    <message>
        <source>Tab goes from button to button, and Enter presses the one with the ring. The arrow keys, Page Up and Page Down move the page. Esc goes back.</source>
        <translation>Tab va de botón en botón, y Enter presiona el que tiene el borde marcado. Las flechas, Re Pág y Av Pág mueven la página. Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>How long you have</source>
        <translation>Cuánto tiempo tiene</translation>
    </message>
    <message>
        <source>Take your time. If nobody touches the screen for %1, it asks if you are still there. %2 later it clears itself for the next person. Do you need longer? Choose “More time” under “Easier to see, hear, reach”.</source>
        <translation>Tómese su tiempo. Si nadie toca la pantalla durante %1, le pregunta si sigue ahí. Después de %2 más, se borra para la siguiente persona. ¿Necesita más tiempo? Elija “Más tiempo” en “Más fácil de ver, oír y alcanzar”.</translation>
    </message>
    <message>
        <source>As long as you like. This screen has no time limit.</source>
        <translation>Todo el que quiera. Esta pantalla no tiene límite de tiempo.</translation>
    </message>
    <message>
        <source>What is kept about you</source>
        <translation>Qué se guarda sobre usted</translation>
    </message>
    <message>
        <source>Nothing about you is kept. All that you have looked for or ticked is gone when you close your visit, and a short while after the screen clears itself. We count how often each page is opened, and how long visits are, but not who was here. Nothing is sent anywhere.</source>
        <translation>No se guarda nada sobre usted. Todo lo que buscó o marcó se borra cuando cierra su visita, y poco después de que la pantalla se limpia sola. Contamos cuántas veces se abre cada página y cuánto duran las visitas, pero no quién estuvo aquí. No se envía nada a ningún lugar.</translation>
    </message>
    <message>
        <source>Nothing about you is kept. All that you have read, looked for or ticked is gone when you close your visit, and a short while after the screen clears itself. Nothing is sent anywhere.</source>
        <translation>No se guarda nada sobre usted. Todo lo que leyó, buscó o marcó se borra cuando cierra su visita, y poco después de que la pantalla se limpia sola. No se envía nada a ningún lugar.</translation>
    </message>
</context>
<context>
    <name>HelpEntry</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a button, and what it does</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Need help? Ask a member of staff.</source>
        <translation>¿Necesita ayuda? Pregunte a alguien del personal.</translation>
    </message>
</context>
<context>
    <name>HitButton</name>
    <message>
        <source>%1. %2</source>
        <comment>a page, and a sentence on it</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>IdleClock</name>
    <message>
        <source>Are you still there? This screen will clear in %1. Choose I&apos;m still here if you need more time.</source>
        <extracomment>Spoken. %1 is a time, such as &quot;30 seconds&quot;; &quot;I&apos;m still here&quot; is the name of a button.</extracomment>
        <translation>¿Sigue ahí? Esta pantalla se borrará en %1. Elija Sigo aquí si necesita más tiempo.</translation>
    </message>
    <message>
        <source>This screen will clear in %1.</source>
        <extracomment>Spoken. %1 is a time, such as &quot;10 seconds&quot;.</extracomment>
        <translation>Esta pantalla se borrará en %1.</translation>
    </message>
</context>
<context>
    <name>LabelBlock</name>
    <message>
        <source>A part with its own label</source>
        <translation>Una parte con su propia etiqueta</translation>
    </message>
</context>
<context>
    <name>LabelLine</name>
    <message>
        <source>You touched this label:</source>
        <translation>Usted tocó esta etiqueta:</translation>
    </message>
</context>
<context>
    <name>LabelsCard</name>
    <message>
        <source>What the labels mean</source>
        <translation>Qué significan las etiquetas</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LargerSign</name>
    <message>
        <source>Larger</source>
        <comment>show the drawing larger</comment>
        <translation>Más grande</translation>
    </message>
</context>
<context>
    <name>LegendRow</name>
    <message>
        <source>%1: %2</source>
        <comment>number on a drawing, and what it shows</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LettersRow</name>
    <message>
        <source>Goes to the words with %1</source>
        <extracomment>%1 is a letter.</extracomment>
        <translation>Va a las palabras con %1</translation>
    </message>
</context>
<context>
    <name>ListBlock</name>
    <message>
        <source>Points: %1</source>
        <extracomment>Spoken before a list. %1 is how many points it has.</extracomment>
        <translation>Puntos: %1</translation>
    </message>
</context>
<context>
    <name>ListItemRow</name>
    <message>
        <source>%1, level %2</source>
        <translation>%1, nivel %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ListenStrip</name>
    <message>
        <source>Reading aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>read aloud</comment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>stop reading aloud for a while</comment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the sentence before</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back one sentence</source>
        <translation>Atrás una frase</translation>
    </message>
    <message>
        <source>Repeat</source>
        <comment>the sentence</comment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>Repetir la frase</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>sentence</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Siguiente frase</translation>
    </message>
    <message>
        <source>Adjust</source>
        <comment>speed and volume</comment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Adjust speed and volume</source>
        <translation>Ajustar velocidad y volumen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with speed and volume</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>reading aloud</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>I see</source>
        <comment>close a message</comment>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Crema</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>Más espacio entre líneas</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Bigger buttons</source>
        <translation>Botones más grandes</translation>
    </message>
    <message>
        <source>Lower the controls</source>
        <translation>Bajar los botones</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Speaking mode</source>
        <translation>Modo hablado</translation>
    </message>
    <message>
        <source>The screen waits ten times longer.</source>
        <translation>La pantalla espera diez veces más.</translation>
    </message>
    <message>
        <source>Speaks buttons and menus, so that you can use this kiosk without seeing it.</source>
        <translation>Dice los botones y los menús, para que pueda usar esta pantalla sin verla.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Also here</source>
        <translation>También aquí</translation>
    </message>
</context>
<context>
    <name>MenuHead</name>
    <message>
        <source>MENU</source>
        <extracomment>A small headline over the list of pages, in capitals where the script has them.</extracomment>
        <translation>MENÚ</translation>
    </message>
</context>
<context>
    <name>MenuLineItem</name>
    <message>
        <source>%1, you are here</source>
        <extracomment>Spoken. %1 is the title of a page, which is the open one.</extracomment>
        <translation>%1, usted está aquí</translation>
    </message>
</context>
<context>
    <name>MoreCard</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>MoreCue</name>
    <message>
        <source>More above</source>
        <extracomment>More of the page can be read above.</extracomment>
        <translation>Hay más arriba</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Hay más abajo</translation>
    </message>
</context>
<context>
    <name>NextButton</name>
    <message>
        <source>Next section</source>
        <translation>Sección siguiente</translation>
    </message>
</context>
<context>
    <name>NoPinScreen</name>
    <message>
        <source>For staff: no PIN is set yet</source>
        <translation>Para el personal: todavía no hay PIN</translation>
    </message>
    <message>
        <source>Open a terminal on this machine, as the user that runs the kiosk, and type:</source>
        <translation>Abra una terminal en este equipo, con el usuario que ejecuta el quiosco, y escriba:</translation>
    </message>
    <message>
        <source>From then on, the PIN opens the staff panel. Until then, Ctrl+Q closes the kiosk.</source>
        <translation>Desde entonces, el PIN abre el panel del personal. Hasta entonces, Ctrl+Q cierra el quiosco.</translation>
    </message>
    <message>
        <source>Are you a visitor? Choose Back to the kiosk.</source>
        <translation>¿Está de visita? Elija Volver a la pantalla.</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Volver a la pantalla</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Please ask a member of staff.</source>
        <translation>Por favor, pregunte a alguien del personal.</translation>
    </message>
    <message>
        <source>This screen is not working right now.</source>
        <translation>Esta pantalla no funciona en este momento.</translation>
    </message>
</context>
<context>
    <name>PageColumn</name>
    <message>
        <source>We are sorry. This page can&apos;t be shown right now. Please ask a member of staff, or choose another page from the menu.</source>
        <translation>Lo sentimos. Esta página no se puede mostrar en este momento. Pregunte a alguien del personal, o elija otra página del menú.</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>Words on this page</source>
        <translation>Palabras de esta página</translation>
    </message>
    <message>
        <source>Pages named here</source>
        <translation>Páginas que se nombran aquí</translation>
    </message>
    <message>
        <source>Addresses named here</source>
        <translation>Direcciones que se nombran aquí</translation>
    </message>
    <message>
        <source>Where this information comes from</source>
        <translation>De dónde viene esta información</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>Puntos: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>General information only. Your own team knows your situation.</source>
        <translation>Esta es solo información general. Su propio equipo conoce su situación.</translation>
    </message>
    <message>
        <source>For a copy of this page, touch “Take home”, or ask a member of staff.</source>
        <translation>Para tener una copia de esta página, toque “Llevar a casa” o pregunte a alguien del personal.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message numerus="yes">
        <source>%n minute read</source>
        <comment>how long a page takes to read</comment>
        <translation>
            <numerusform>Se lee en %n minuto</numerusform>
            <numerusform>Se lee en %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Followed by the names of other languages, each in its own script.</extracomment>
        <translation>Idioma: %1</translation>
    </message>
</context>
<context>
    <name>PageScript</name>
    <message>
        <source>Evidence label: %1.</source>
        <translation>Etiqueta de evidencia: %1.</translation>
    </message>
    <message>
        <source>%1. Closed. Open it to hear it.</source>
        <translation>%1. Cerrado. Ábralo para escucharlo.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Dibujo: %1</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Page up</source>
        <extracomment>Name of a button: shows what stands above, one screen of it.</extracomment>
        <translation>Subir página</translation>
    </message>
    <message>
        <source>Page down</source>
        <extracomment>Name of a button: shows what stands below, one screen of it.</extracomment>
        <translation>Bajar página</translation>
    </message>
</context>
<context>
    <name>PanelButtons</name>
    <message>
        <source>Clean the screen</source>
        <translation>Limpiar la pantalla</translation>
    </message>
    <message>
        <source>Reload content</source>
        <translation>Recargar el contenido</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Screen test</source>
        <translation>Prueba de pantalla</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
    <message>
        <source>Leave the kiosk? It stays closed until somebody starts it.</source>
        <translation>¿Salir del quiosco? Queda cerrado hasta que alguien lo inicie.</translation>
    </message>
    <message>
        <source>Restart now? The screen is dark for a few seconds.</source>
        <translation>¿Reiniciar ahora? La pantalla queda oscura unos segundos.</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Sí, salir</translation>
    </message>
    <message>
        <source>Yes, restart</source>
        <translation>Sí, reiniciar</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>No, quedarse</translation>
    </message>
</context>
<context>
    <name>PanelScreen</name>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Volver a la pantalla</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Digits typed: %1</source>
        <extracomment>Spoken. %1 is a number.</extracomment>
        <translation>Dígitos escritos: %1</translation>
    </message>
</context>
<context>
    <name>PinKeys</name>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN incorrecto.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait %1.</source>
        <extracomment>%1 is a time, such as &quot;30 seconds&quot;.</extracomment>
        <translation>Demasiados intentos fallidos. Espere %1.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>Un PIN tiene de %1 a %2 dígitos.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>The PIN can&apos;t be read. In a terminal, type kiosk pin reset, and then kiosk pin set.</source>
        <extracomment>&quot;kiosk pin reset&quot; and &quot;kiosk pin set&quot; are commands; they stay as they are.</extracomment>
        <translation>No se puede leer el PIN. En una terminal, escriba kiosk pin reset y después kiosk pin set.</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Enter the staff PIN</source>
        <translation>Escriba el PIN del personal</translation>
    </message>
    <message>
        <source>Are you a visitor? Choose Back to the kiosk.</source>
        <translation>¿Está de visita? Elija Volver a la pantalla.</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Volver a la pantalla</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>%1, ticked</source>
        <extracomment>Spoken. %1 is a question.</extracomment>
        <translation>%1, marcada</translation>
    </message>
    <message>
        <source>%1, not ticked</source>
        <translation>%1, sin marcar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Ticked. It is on the list of your questions.</source>
        <translation>Marcada. Está en la lista de sus preguntas.</translation>
    </message>
    <message>
        <source>Not ticked. It is off the list of your questions.</source>
        <translation>Sin marcar. Ya no está en la lista de sus preguntas.</translation>
    </message>
    <message>
        <source>Ticked: on my list</source>
        <translation>Marcada: en mi lista</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>Sin marcar</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>You have not ticked any question yet. Most pages end with “Questions to ask your team”. Touch a question there, and it stands on this list.</source>
        <translation>Todavía no ha marcado ninguna pregunta. Casi todas las páginas terminan con “Preguntas para su equipo médico”. Toque una pregunta allí y quedará en esta lista.</translation>
    </message>
    <message>
        <source>Show this list to your care team, or take a photo of it. It is gone when your visit ends.</source>
        <translation>Muestre esta lista a su equipo médico, o tómele una foto. Se borra cuando termina su visita.</translation>
    </message>
    <message>
        <source>To keep the list: point your phone&apos;s camera at the square. Nothing is sent from this screen.</source>
        <translation>Para conservar la lista, apunte la cámara de su teléfono al cuadro. Esta pantalla no envía nada.</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
</context>
<context>
    <name>ReachTray</name>
    <message>
        <source>On this part of the page</source>
        <translation>En esta parte de la página</translation>
    </message>
    <message>
        <source>Nothing to touch on this part of the page</source>
        <translation>Nada que tocar en esta parte de la página</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>We are sorry. There is nothing to read here right now. Please ask a member of staff.</source>
        <translation>Lo sentimos. En este momento no hay nada que leer aquí. Pregunte a alguien del personal.</translation>
    </message>
    <message>
        <source>Getting ready. One moment, please.</source>
        <translation>Preparando. Un momento, por favor.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Not yet reviewed by a clinician.</source>
        <translation>Ningún profesional clínico la ha revisado todavía.</translation>
    </message>
    <message>
        <source>Reviewed by {name} on {date}.</source>
        <extracomment>Under the title of a page. {name} is a person and {date} is a day.</extracomment>
        <translation>Revisada por {name} el {date}.</translation>
    </message>
    <message>
        <source>Review overdue.</source>
        <translation>Revisión vencida.</translation>
    </message>
    <message>
        <source>Next review {date}.</source>
        <translation>Próxima revisión: {date}.</translation>
    </message>
    <message>
        <source>This is a draft translation. No clinician has checked it yet.</source>
        <extracomment>On each page that was translated, until a clinician has read the translation and signed it.</extracomment>
        <translation>Esta traducción es un borrador. Ningún profesional clínico la ha revisado todavía.</translation>
    </message>
</context>
<context>
    <name>ScreenTest</name>
    <message>
        <source>Most fingers at once: {number}.</source>
        <translation>Máximo de dedos a la vez: {number}.</translation>
    </message>
    <message>
        <source>Touch the cross</source>
        <translation>Toque la cruz</translation>
    </message>
    <message>
        <source>Draw with your fingers</source>
        <translation>Dibuje con los dedos</translation>
    </message>
    <message>
        <source>Hold a ruler to the screen</source>
        <translation>Ponga una regla sobre la pantalla</translation>
    </message>
    <message>
        <source>Look at the colors</source>
        <translation>Mire los colores</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Steps from black to white</source>
        <translation>Pasos del negro al blanco</translation>
    </message>
    <message>
        <source>A cross stands at the edge of the screen. Touch the middle of it. A dot shows where your touch was felt.</source>
        <translation>Hay una cruz en el borde de la pantalla. Toque su centro. Un punto muestra dónde se sintió el toque.</translation>
    </message>
    <message>
        <source>Go over the whole screen with one finger, then with more. Look for gaps in a line, and for dots where no finger is: they mean that the touch screen needs a look.</source>
        <translation>Recorra toda la pantalla con un dedo, y luego con más. Busque cortes en una línea y puntos donde no hay ningún dedo: significan que hay que revisar la pantalla táctil.</translation>
    </message>
    <message>
        <source>The whole screen shows one color after another. Look for spots and stripes. Touch the screen for the next color.</source>
        <translation>Toda la pantalla muestra un color tras otro. Busque manchas y rayas. Toque la pantalla para ver el color siguiente.</translation>
    </message>
    <message>
        <source>Farthest: {far}. On average: {mean}.</source>
        <translation>Lo más lejos: {far}. En promedio: {mean}.</translation>
    </message>
    <message>
        <source>That is good.</source>
        <translation>Está bien.</translation>
    </message>
    <message>
        <source>More than {good} is too far. Try again, or adjust the touch screen.</source>
        <translation>Más de {good} es demasiado lejos. Pruebe otra vez, o ajuste la pantalla táctil.</translation>
    </message>
    <message>
        <source>{number} mm</source>
        <translation>{number} mm</translation>
    </message>
</context>
<context>
    <name>ScreenTestScreen</name>
    <message>
        <source>Screen test</source>
        <translation>Prueba de pantalla</translation>
    </message>
</context>
<context>
    <name>SideMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Text size %1</source>
        <translation>Tamaño del texto %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>two letters that show how large the text is</comment>
        <translation>Aa</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Reading aloud does not work right now. Please read, or ask a member of staff.</source>
        <translation>La lectura en voz alta no funciona en este momento. Puede leer, o preguntar a alguien del personal.</translation>
    </message>
    <message>
        <source>This kiosk has no voice for %1 yet. You can read on.</source>
        <translation>Esta pantalla todavía no tiene voz para %1. Puede seguir leyendo.</translation>
    </message>
</context>
<context>
    <name>SpeedChoice</name>
    <message>
        <source>Speed of speech</source>
        <translation>Velocidad de la voz</translation>
    </message>
</context>
<context>
    <name>SpeedChoices</name>
    <message>
        <source>Slow</source>
        <comment>speed of speech</comment>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>speed of speech</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>speed of speech</comment>
        <translation>Rápida</translation>
    </message>
</context>
<context>
    <name>StaffNote</name>
    <message>
        <source>For staff: no PIN is set yet. Type kiosk pin set in a terminal. Until then, Ctrl+Q closes the kiosk.</source>
        <extracomment>&quot;kiosk pin set&quot; is a command; it stays as it is.</extracomment>
        <translation>Para el personal: todavía no hay PIN. Escriba kiosk pin set en una terminal. Hasta entonces, Ctrl+Q cierra el quiosco.</translation>
    </message>
    <message>
        <source>For staff: the PIN can&apos;t be read. In a terminal, type kiosk pin reset, and then kiosk pin set.</source>
        <extracomment>&quot;kiosk pin reset&quot; and &quot;kiosk pin set&quot; are commands; they stay as they are.</extracomment>
        <translation>Para el personal: no se puede leer el PIN. En una terminal, escriba kiosk pin reset y después kiosk pin set.</translation>
    </message>
    <message>
        <source>For staff: the kiosk runs in safe mode. Open the staff panel.</source>
        <translation>Para el personal: el quiosco funciona en modo seguro. Abra el panel del personal.</translation>
    </message>
    <message>
        <source>For staff: some pages can&apos;t be shown. Open the staff panel.</source>
        <translation>Para el personal: algunas páginas no se pueden mostrar. Abra el panel del personal.</translation>
    </message>
    <message>
        <source>For staff: something in the settings needs a look. Open the staff panel.</source>
        <translation>Para el personal: hay algo que revisar en los ajustes. Abra el panel del personal.</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Counting is off. Nobody counts how often pages are opened.</source>
        <translation>El conteo está apagado. Nadie cuenta cuántas veces se abren las páginas.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Todavía no se ha contado nada.</translation>
    </message>
    <message>
        <source>No page was opened in the last 30 days.</source>
        <translation>No se abrió ninguna página en los últimos 30 días.</translation>
    </message>
    <message>
        <source>Pages opened: {total}. Most on one day: {most}, on {day}.</source>
        <translation>Páginas abiertas: {total}. Más en un día: {most}, el {day}.</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>How a day without its year is written: &quot;MMM&quot; is the month in letters, &quot;M&quot; in figures, &quot;d&quot; the day. See Qt&apos;s QLocale for more.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>En marcha desde</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Waiting times</source>
        <translation>Tiempos de espera</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de ajustes</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>just started</source>
        <translation>recién iniciado</translation>
    </message>
    <message>
        <source>{moment} ({span})</source>
        <translation>{moment} ({span})</translation>
    </message>
    <message>
        <source>None in the last 7 days.</source>
        <translation>Ninguno en los últimos 7 días.</translation>
    </message>
    <message>
        <source>{today} today, {week} in the last 7 days. The last one, {moment}: {why}</source>
        <translation>{today} hoy, {week} en los últimos 7 días. El último, {moment}: {why}</translation>
    </message>
    <message>
        <source>{title}, version {version}. {pages} pages: {signed} signed, {unsigned} not signed, {overdue} overdue for review.</source>
        <translation>{title}, versión {version}. Páginas: {pages}. Firmadas: {signed}. Sin firmar: {unsigned}. Con revisión vencida: {overdue}.</translation>
    </message>
    <message>
        <source>{size} are free.</source>
        <extracomment>How much room is left on the disk. {size} is such as &quot;78.2 GB&quot;.</extracomment>
        <translation>Hay {size} libres.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, scale {scale} %.</source>
        <translation>{width} × {height} píxeles, escala {scale} %.</translation>
    </message>
    <message>
        <source>{width} mm wide.</source>
        <translation>{width} mm de ancho.</translation>
    </message>
    <message>
        <source>Nobody has measured how wide it is.</source>
        <translation>Nadie ha medido su ancho.</translation>
    </message>
    <message>
        <source>Drawn by the processor.</source>
        <translation>La dibuja el procesador.</translation>
    </message>
    <message>
        <source>Drawn by the graphics card.</source>
        <translation>La dibuja la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>The screen never asks, and never clears by itself.</source>
        <translation>La pantalla nunca pregunta y nunca se borra sola.</translation>
    </message>
    <message>
        <source>Asks after {idle} without a touch, and clears {warning} later.</source>
        <translation>Pregunta después de {idle} sin un toque, y se borra {warning} más tarde.</translation>
    </message>
    <message>
        <source>None yet. It would be {path}</source>
        <translation>Todavía no hay. Sería {path}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Revisando …</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>How the kiosk is can&apos;t be found out.</source>
        <translation>No se puede averiguar cómo está el quiosco.</translation>
    </message>
    <message>
        <source>The log says why. More can be seen by: kiosk doctor</source>
        <translation>El registro dice por qué. Para ver más: kiosk doctor</translation>
    </message>
    <message>
        <source>The pages are being read. One moment.</source>
        <translation>Se están leyendo las páginas. Un momento.</translation>
    </message>
    <message>
        <source>No pages could be read. See what needs a look.</source>
        <translation>No se pudo leer ninguna página. Mire lo que hay que revisar.</translation>
    </message>
    <message>
        <source>The pages were read anew. See what needs a look.</source>
        <translation>Las páginas se leyeron de nuevo. Mire lo que hay que revisar.</translation>
    </message>
    <message>
        <source>The pages were read anew. All is well with them.</source>
        <translation>Las páginas se leyeron de nuevo. Todo está bien con ellas.</translation>
    </message>
    <message>
        <source>The kiosk failed several times and now runs in safe mode: with the pages that came with it, and with the usual settings.</source>
        <translation>El quiosco falló varias veces y ahora funciona en modo seguro: con las páginas que trae y con los ajustes habituales.</translation>
    </message>
    <message>
        <source>Mend what stands below, if anything does. Then touch “Restart”.</source>
        <translation>Arregle lo que aparece abajo, si hay algo. Después toque “Reiniciar”.</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Modo seguro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The pages are still being read.</source>
        <translation>Todavía se están leyendo las páginas.</translation>
    </message>
    <message>
        <source>Install the kiosk again.</source>
        <translation>Instale el quiosco de nuevo.</translation>
    </message>
    <message>
        <source>There are no pages to show.</source>
        <translation>No hay páginas que mostrar.</translation>
    </message>
    <message>
        <source>See all of them: kiosk doctor</source>
        <translation>Para verlas todas: kiosk doctor</translation>
    </message>
    <message>
        <source>The settings ask for the graphics card, but the processor draws.</source>
        <translation>Los ajustes piden la tarjeta gráfica, pero dibuja el procesador.</translation>
    </message>
    <message>
        <source>Look what is wrong with it: kiosk doctor</source>
        <translation>Mire qué le pasa: kiosk doctor</translation>
    </message>
    <message>
        <source>Errors in the program since the start: {number}.</source>
        <translation>Errores del programa desde el inicio: {number}.</translation>
    </message>
    <message>
        <source>Send the log to who looks after the kiosk: {log}</source>
        <translation>Envíe el registro a quien se ocupa del quiosco: {log}</translation>
    </message>
    <message>
        <source>{what} The last time: {why}</source>
        <translation>{what} La última vez: {why}</translation>
    </message>
    <message>
        <source>If it goes on, look for the cause: kiosk doctor</source>
        <translation>Si sigue así, busque la causa: kiosk doctor</translation>
    </message>
    <message>
        <source>Ask a clinician to read and sign them. The list: {command}</source>
        <translation>Pida a un profesional clínico que las lea y las firme. La lista: {command}</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Staff left the kiosk.</source>
        <translation>El personal salió del quiosco.</translation>
    </message>
    <message>
        <source>Staff restarted it.</source>
        <translation>El personal lo reinició.</translation>
    </message>
    <message>
        <source>The system asked it to end.</source>
        <translation>El sistema le pidió que terminara.</translation>
    </message>
    <message>
        <source>The screen no longer answered.</source>
        <translation>La pantalla dejó de responder.</translation>
    </message>
    <message>
        <source>It stopped without a word. The log may say more.</source>
        <translation>Se detuvo sin aviso. El registro quizá diga más.</translation>
    </message>
    <message>
        <source>The system ended it. The memory may have been full.</source>
        <translation>El sistema lo cerró. Quizá la memoria estaba llena.</translation>
    </message>
    <message>
        <source>It crashed (signal {number}).</source>
        <translation>Se cerró por un fallo (señal {number}).</translation>
    </message>
    <message>
        <source>It ended with an error (code {number}). The log says more.</source>
        <translation>Terminó con un error (código {number}). El registro dice más.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>StepsBlock</name>
    <message>
        <source>Steps: %1</source>
        <extracomment>Spoken before a list. %1 is how many steps it has.</extracomment>
        <translation>Pasos: %1</translation>
    </message>
</context>
<context>
    <name>StillThereCard</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>This screen will clear in %1 so that the next person starts fresh.</source>
        <extracomment>%1 is a time, such as &quot;30 seconds&quot;.</extracomment>
        <translation>Esta pantalla se borrará en %1 para que la siguiente persona empiece de cero.</translation>
    </message>
    <message>
        <source>Touch anywhere if you need more time.</source>
        <translation>Toque en cualquier parte si necesita más tiempo.</translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Borrar ahora</translation>
    </message>
</context>
<context>
    <name>SwitchLine</name>
    <message>
        <source>%1, on</source>
        <extracomment>Spoken. %1 is the name of a switch.</extracomment>
        <translation>%1, activado</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, desactivado</translation>
    </message>
</context>
<context>
    <name>SwitchSign</name>
    <message>
        <source>On</source>
        <extracomment>Stands in a switch. Keep it short.</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>TableBlock</name>
    <message>
        <source>Rows: %1. Columns: %2.</source>
        <extracomment>Spoken before a table. %1 and %2 are numbers.</extracomment>
        <translation>Filas: %1. Columnas: %2.</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <comment>name of a column, and place in it</comment>
        <translation>%1, fila %2, columna %3</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>General information, not medical advice.</source>
        <translation>Información general, no consejo médico.</translation>
    </message>
    <message>
        <source>The page also says when to get help fast. Ask staff for a copy of it.</source>
        <translation>La página también dice cuándo pedir ayuda rápido. Pida una copia al personal.</translation>
    </message>
</context>
<context>
    <name>TakeHomeCard</name>
    <message>
        <source>Take home</source>
        <translation>Llevar a casa</translation>
    </message>
    <message>
        <source>Take home: %1</source>
        <extracomment>Title of a card. %1 is the title of a page.</extracomment>
        <translation>Llevar a casa: %1</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square. Nothing is sent from this screen.</source>
        <translation>Apunte la cámara de su teléfono al cuadro. Esta pantalla no envía nada.</translation>
    </message>
    <message>
        <source>This screen is too small for a code. You can take a photo of these words, or ask a member of staff for a copy.</source>
        <translation>Esta pantalla es demasiado pequeña para un código. Puede tomar una foto de estas palabras, o pedir una copia a alguien del personal.</translation>
    </message>
    <message>
        <source>This page is too long for a code. You can take a photo of the screen, or ask a member of staff for a copy.</source>
        <translation>Esta página es demasiado larga para un código. Puede tomar una foto de la pantalla, o pedir una copia a alguien del personal.</translation>
    </message>
    <message>
        <source>No phone? This is the address. You can write it down, or ask a member of staff for a copy:</source>
        <translation>¿No tiene teléfono? Esta es la dirección. Puede anotarla, o pedir una copia a alguien del personal:</translation>
    </message>
    <message>
        <source>No phone? These are the words. You can also ask a member of staff for a copy:</source>
        <translation>¿No tiene teléfono? Estas son las palabras. También puede pedir una copia a alguien del personal:</translation>
    </message>
</context>
<context>
    <name>TestColor</name>
    <message>
        <source>%1. Touch for the next.</source>
        <extracomment>%1 is the name of a color.</extracomment>
        <translation>%1. Toque para ver el siguiente.</translation>
    </message>
</context>
<context>
    <name>TestPlate</name>
    <message>
        <source>Next test</source>
        <translation>Prueba siguiente</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Volver al panel</translation>
    </message>
</context>
<context>
    <name>TestSizes</name>
    <message>
        <source>This bar should be %1 mm long.</source>
        <translation>Esta barra debería medir %1 mm de largo.</translation>
    </message>
    <message>
        <source>This bar would be %1 mm long on a screen of 21.5 inches.</source>
        <translation>Esta barra mediría %1 mm de largo en una pantalla de 21.5 pulgadas.</translation>
    </message>
    <message>
        <source>If it is not, measure how wide the picture is. Write that in the settings file, as screen_width_mm.</source>
        <translation>Si no es así, mida el ancho de la imagen. Escríbalo en el archivo de ajustes, como screen_width_mm.</translation>
    </message>
    <message>
        <source>For true sizes, measure how wide the picture is. Write that in the settings file, as screen_width_mm.</source>
        <translation>Para tener medidas reales, mida el ancho de la imagen. Escríbalo en el archivo de ajustes, como screen_width_mm.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
</context>
<context>
    <name>TickedLine</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>Spoken. %1 is a question.</extracomment>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>What would you like to read about?</source>
        <translation>¿Sobre qué quiere leer?</translation>
    </message>
</context>
<context>
    <name>TroubleLine</name>
    <message>
        <source>%1: mend this first</source>
        <extracomment>Spoken. %1 is what is wrong with the kiosk.</extracomment>
        <translation>%1: arregle esto primero</translation>
    </message>
</context>
<context>
    <name>VolumeSteps</name>
    <message>
        <source>%1 of %2</source>
        <comment>step of the volume</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volumen %1</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
</context>
<context>
    <name>WelcomeFoot</name>
    <message>
        <source>General information, not medical advice. Ask your care team about your own treatment.</source>
        <translation>Información general, no consejo médico. Sobre su propio tratamiento, pregunte a su equipo médico.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>TREATMENT INFORMATION</source>
        <extracomment>A small headline, in capitals where the script has them.</extracomment>
        <translation>INFORMACIÓN SOBRE TRATAMIENTOS</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <extracomment>On the only button of the welcome screen.</extracomment>
        <translation>Toque para empezar</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Say it: %1</source>
        <comment>how a hard word is said</comment>
        <translation>Se dice: %1</translation>
    </message>
    <message>
        <source>Say it</source>
        <comment>speak a hard word</comment>
        <translation>Decirla</translation>
    </message>
</context>
<context>
    <name>WordList</name>
    <message>
        <source>Word list</source>
        <translation>Lista de palabras</translation>
    </message>
    <message>
        <source>Hard words and what they mean, from A to Z.</source>
        <translation>Palabras difíciles y qué significan, de la A a la Z.</translation>
    </message>
</context>
<context>
    <name>WordRow</name>
    <message>
        <source>Say it: %1</source>
        <comment>how a hard word is said</comment>
        <translation>Se dice: %1</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
</TS>
