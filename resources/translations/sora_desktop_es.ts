<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Sora Desktop</source>
        <translation>Acerca de Sora Desktop</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Sora Desktop</source>
        <translation>Sora Desktop</translation>
    </message>
    <message>
        <source>Sora Desktop is free software under the MIT licence. It uses Qt and PySide6 under the LGPL, version 3, and FFmpeg under the LGPL, version 2.1, as separate libraries that you may replace. Some video formats may be covered by patents in your country.</source>
        <translation>Sora Desktop es software libre con licencia MIT. Usa Qt y PySide6 con la LGPL, versión 3, y FFmpeg con la LGPL, versión 2.1, como bibliotecas separadas que se pueden reemplazar. Algunos formatos de vídeo pueden estar cubiertos por patentes según el país.</translation>
    </message>
    <message>
        <source>Copy version and system</source>
        <translation>Copiar versión y sistema</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This text did not come with this copy of the program.</source>
        <translation>Este texto no venía con esta copia del programa.</translation>
    </message>
    <message>
        <source>Sora Desktop (MIT)</source>
        <translation>Sora Desktop (MIT)</translation>
    </message>
    <message>
        <source>Other software</source>
        <translation>Otro software</translation>
    </message>
    <message>
        <source>Qt and FFmpeg</source>
        <translation>Qt y FFmpeg</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Pick from the account&apos;s list</source>
        <translation>Elegir de la lista de la cuenta</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>Es esta</translation>
    </message>
    <message>
        <source>Loading your account&apos;s list…</source>
        <translation>Cargando la lista de la cuenta…</translation>
    </message>
    <message>
        <source>Reading the task you picked…</source>
        <translation>Leyendo la tarea elegida…</translation>
    </message>
    <message>
        <source>Your account shows no task from the time of this send. That proves nothing yet: the list can be late, so look again in a few minutes.</source>
        <translation>La cuenta no muestra ninguna tarea del momento de este envío. Eso aún no prueba nada: la lista puede ir con retraso. Buscar de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Reading what each task asked for ({n} of {count})…</source>
        <translation>Leyendo qué pidió cada tarea ({n} de {count})…</translation>
    </message>
    <message>
        <source>One of these was made from the same prompt and settings.</source>
        <translation>Una de estas se creó con el mismo prompt y los mismos ajustes.</translation>
    </message>
    <message>
        <source>{n} of these were made from the same prompt and settings.</source>
        <translation>{n} de estas se crearon con el mismo prompt y los mismos ajustes.</translation>
    </message>
    <message>
        <source>None of these was made from the same prompt and settings.</source>
        <translation>Ninguna de estas se creó con el mismo prompt y los mismos ajustes.</translation>
    </message>
    <message>
        <source>Already a take: {prompt}</source>
        <translation>Ya es una toma: {prompt}</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>no prompt told</source>
        <translation>prompt no indicado</translation>
    </message>
    <message>
        <source>Matches: {prompt}</source>
        <translation>Coincide: {prompt}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Renderizando</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>This one was made from another prompt or other settings than were sent.</source>
        <translation>Esta se creó con otro prompt u otros ajustes que los enviados.</translation>
    </message>
    <message>
        <source>Picking sends nothing and costs nothing.</source>
        <translation>Elegir no envía nada y no cuesta nada.</translation>
    </message>
    <message>
        <source>Tasks of your account</source>
        <translation>Tareas de la cuenta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sent at {time}, {seconds}, {price}. Choose the task that is this take.</source>
        <translation>Enviada a las {time}, {seconds}, {price}. Elegir la tarea que es esta toma.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>The address must begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>The address must begin with https://, because your key is sent to it.</source>
        <translation>La dirección debe empezar por https://, porque allí se envía la clave.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>No incluir nombre de usuario ni contraseña en la dirección.</translation>
    </message>
    <message>
        <source>Leave out everything from the question mark or # on.</source>
        <translation>Quitar todo a partir del signo de interrogación o de #.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address begins with http:// or https://.</source>
        <translation>La dirección de un proxy empieza por http:// o https://.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address ends with its port, as in http://proxy.example:8080.</source>
        <translation>La dirección de un proxy termina con su puerto, como en http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>A webhook&apos;s address must begin with https://.</source>
        <translation>La dirección de un webhook debe empezar por https://.</translation>
    </message>
    <message>
        <source>This is too long for an address.</source>
        <translation>Es demasiado larga para una dirección.</translation>
    </message>
    <message>
        <source>An address has no spaces, line breaks or backslashes inside.</source>
        <translation>Una dirección no contiene espacios, saltos de línea ni barras invertidas.</translation>
    </message>
    <message>
        <source>This is not a whole address, such as https://api.example.com.</source>
        <translation>No es una dirección completa, como https://api.example.com.</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir carpeta de registros</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>Copiar diagnóstico…</translation>
    </message>
    <message>
        <source>Look for missing takes</source>
        <translation>Buscar tomas perdidas</translation>
    </message>
    <message>
        <source>As set in your PiAPI workspace</source>
        <translation>Según el espacio de trabajo de PiAPI</translation>
    </message>
    <message>
        <source>Public: pay as you go</source>
        <translation>Público: pago por uso</translation>
    </message>
    <message>
        <source>Private: your own hosted account</source>
        <translation>Privado: cuenta alojada propia</translation>
    </message>
    <message>
        <source>Forget the webhook secret</source>
        <translation>Olvidar el secreto del webhook</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Service mode</source>
        <translation>Modo de servicio</translation>
    </message>
    <message>
        <source>PiAPI calls it when a take is finished. The program does not need it.</source>
        <translation>PiAPI la llama cuando termina una toma. El programa no la necesita.</translation>
    </message>
    <message>
        <source>Sent along with each take. Kept like the key, never in a file.</source>
        <translation>Se envía con cada toma. Se guarda como la clave, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Secreto del webhook</translation>
    </message>
    <message>
        <source>In your account and among the clips. Free; the window tells what it found.</source>
        <translation>En la cuenta y entre los clips. Gratis; la ventana indica lo encontrado.</translation>
    </message>
    <message>
        <source>Missing takes</source>
        <translation>Tomas perdidas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Forgotten once you save</source>
        <translation>Se olvida al guardar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} de {count}</translation>
    </message>
    <message>
        <source>Notice {n} of {count}, show the next</source>
        <translation>Aviso {n} de {count}, mostrar el siguiente</translation>
    </message>
</context>
<context>
    <name>BinBar</name>
    <message>
        <source>Empty bin…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in the bin</source>
        <translation>
            <numerusform>%n toma en la papelera</numerusform>
            <numerusform>%n tomas en la papelera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipButtons</name>
    <message>
        <source>Use settings</source>
        <translation>Usar ajustes</translation>
    </message>
</context>
<context>
    <name>ClipInfo</name>
    <message>
        <source>Prompt of this take</source>
        <translation>Prompt de esta toma</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Respuesta original</translation>
    </message>
    <message>
        <source>Raw answer of the service</source>
        <translation>Respuesta original del servicio</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>Made from take %1</source>
        <translation>Hecha a partir de la toma %1</translation>
    </message>
    <message>
        <source>%1 takes of one press</source>
        <translation>%1 tomas de un mismo envío</translation>
    </message>
</context>
<context>
    <name>ClipsPage</name>
    <message>
        <source>Finished clips are files in this folder.</source>
        <translation>Los clips terminados son archivos de esta carpeta.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Clips folder</source>
        <translation>Carpeta de clips</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Usar la carpeta habitual</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Write the recipe into new clips</source>
        <translation>Escribir la receta en los clips nuevos</translation>
    </message>
    <message>
        <source>Prompt, settings and cost, behind picture and sound, which stay as they are. Drop such a clip on the window to use them again. Whoever gets the file can read them.</source>
        <translation>Prompt, ajustes y coste, detrás de la imagen y el sonido, que quedan como están. Soltar un clip así en la ventana para usarlos de nuevo. Quien reciba el archivo puede leerlos.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elegir una carpeta.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>Esta carpeta no existe. Elegir otra.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Folder for clips</source>
        <translation>Carpeta para los clips</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>While composing</source>
        <translation>Al componer</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>En el reproductor</translation>
    </message>
    <message>
        <source>In the list of takes</source>
        <translation>En la lista de tomas</translation>
    </message>
    <message>
        <source>While comparing</source>
        <translation>Al comparar</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>The prompt before</source>
        <translation>El prompt anterior</translation>
    </message>
    <message>
        <source>The prompt after</source>
        <translation>El prompt siguiente</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Write the prompt</source>
        <translation>Escribir el prompt</translation>
    </message>
    <message>
        <source>Search the takes</source>
        <translation>Buscar en las tomas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>Mostrar los atajos</translation>
    </message>
    <message>
        <source>Undo, also what was chosen</source>
        <translation>Deshacer, también lo elegido</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Activar o quitar sonido</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Place of the wipe</source>
        <translation>Posición de la cortinilla</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Two takes compared</source>
        <translation>Dos tomas comparadas</translation>
    </message>
</context>
<context>
    <name>ComposeUndo</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Compose</source>
        <translation>Componer</translation>
    </message>
    <message>
        <source>Why Generate cannot be pressed</source>
        <translation>Por qué no se puede generar</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>{n} of {limit}</source>
        <translation>{n} de {limit}</translation>
    </message>
    <message>
        <source>{over} too many</source>
        <translation>Sobran {over}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Generate  {total}</source>
        <translation>Generar  {total}</translation>
    </message>
    <message>
        <source>Generate {n}  {total}</source>
        <translation>Generar {n}  {total}</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Sora Desktop closed unexpectedly the last time. Your takes are safe, and nothing is sent or paid again. The report stays on this computer.</source>
        <translation>Sora Desktop se cerró de forma inesperada la última vez. Las tomas están a salvo y nada se envía ni se paga de nuevo. El informe se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>What is known of the last run</source>
        <translation>Lo que se sabe de la última sesión</translation>
    </message>
    <message>
        <source>This text holds neither your key nor what a program variable held. Read it before you give it to anybody.</source>
        <translation>Este texto no contiene la clave ni el contenido de las variables del programa. Conviene leerlo antes de darlo a alguien.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is all that is copied. Keys and prompts are not in it.</source>
        <translation>Esto es todo lo que se copia. No incluye claves ni prompts.</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop it to bring its prompt and settings back</source>
        <translation>Soltar para recuperar su prompt y sus ajustes</translation>
    </message>
</context>
<context>
    <name>DurationPicker</name>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Duración en segundos</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>EmptyTakes</name>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No take fits this search and these filters.</source>
        <translation>Ninguna toma coincide con esta búsqueda y estos filtros.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Takes that you move to the bin wait here until it is emptied.</source>
        <translation>Las tomas que van a la papelera esperan aquí hasta que se vacíe.</translation>
    </message>
    <message>
        <source>Back to the takes</source>
        <translation>Volver a las tomas</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Aún no hay tomas</translation>
    </message>
    <message>
        <source>Write a prompt and press Generate. Every take is kept here.</source>
        <translation>Escribir un prompt y pulsar Generar. Aquí se guardan todas las tomas.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Folder for the copies</source>
        <translation>Carpeta para las copias</translation>
    </message>
    <message>
        <source>Copying clip {n} of {count}, {percent} %…</source>
        <translation>Copiando el clip {n} de {count}, {percent} %…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) copied.</source>
        <translation>
            <numerusform>%n clip copiado.</numerusform>
            <numerusform>%n clips copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se detuvo.</translation>
    </message>
    <message>
        <source>{name} holds them in their order.</source>
        <translation>{name} los contiene en su orden.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) without a known length are not in it.</source>
        <translation>
            <numerusform>%n clip sin duración conocida no está incluido.</numerusform>
            <numerusform>%n clips sin duración conocida no están incluidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be copied: {why}.</source>
        <translation>
            <numerusform>%n no se pudo copiar: {why}.</numerusform>
            <numerusform>%n no se pudieron copiar: {why}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The recipe could not be saved</source>
        <translation>No se pudo guardar la receta</translation>
    </message>
    <message numerus="yes">
        <source>%n recipe(s) saved beside the clips</source>
        <translation>
            <numerusform>%n receta guardada junto a los clips</numerusform>
            <numerusform>%n recetas guardadas junto a los clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) renamed</source>
        <translation>
            <numerusform>%n clip renombrado</numerusform>
            <numerusform>%n clips renombrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept the old name: {why}.</source>
        <translation>
            <numerusform>%n conservó el nombre antiguo: {why}.</numerusform>
            <numerusform>%n conservaron el nombre antiguo: {why}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Show which takes</source>
        <translation>Qué tomas mostrar</translation>
    </message>
    <message>
        <source>Show which model</source>
        <translation>Qué modelo mostrar</translation>
    </message>
    <message>
        <source>Show which shape</source>
        <translation>Qué formato mostrar</translation>
    </message>
    <message>
        <source>Show which tag</source>
        <translation>Qué etiqueta mostrar</translation>
    </message>
    <message>
        <source>Made when</source>
        <translation>Cuándo se hizo</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Solo con estrella</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Hasta este día</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>All shapes</source>
        <translation>Todos los formatos</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>Todas las tomas</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Por atender</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>Clips are made by PiAPI and paid from your own account there. Every price is shown before you spend it. Checking the key is free.</source>
        <translation>PiAPI crea los clips y se pagan desde tu propia cuenta allí. Cada precio se muestra antes de gastarlo. Comprobar la clave es gratis.</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Comprobar clave</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Answer to the key</source>
        <translation>Respuesta a la clave</translation>
    </message>
    <message>
        <source>Where do I find my key?</source>
        <translation>¿Dónde encuentro mi clave?</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>It will be kept in {store}, never in a file of this program.</source>
        <translation>Se guardará en {store}, nunca en un archivo de este programa.</translation>
    </message>
    <message>
        <source>There is no keychain here: it is kept until you close the program.</source>
        <translation>Aquí no hay llavero: se conserva hasta cerrar el programa.</translation>
    </message>
    <message>
        <source>Paste your PiAPI key to begin</source>
        <translation>Pegar la clave de PiAPI para empezar</translation>
    </message>
    <message>
        <source>Checking the key. This call is free.</source>
        <translation>Comprobando la clave. Esta consulta es gratis.</translation>
    </message>
    <message>
        <source>Ready to make clips</source>
        <translation>Todo listo para crear clips</translation>
    </message>
    <message>
        <source>The key works. Balance {balance}. Kept in {place}.</source>
        <translation>La clave funciona. Saldo {balance}. Guardada en: {place}.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>No key and no cost. The whole program with clips made here, marked as a demo.</source>
        <translation>Sin clave y sin coste. Todo el programa, con clips hechos aquí y marcados como demo.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} bytes</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>from {price}/s</source>
        <translation>desde {price}/s</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>desde {price}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in Qt&apos;s letters, such as 22 Nov 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>hace {n} min</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>System follows the light or dark setting of your computer.</source>
        <translation>«Sistema» sigue el modo claro u oscuro del ordenador.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Otro idioma se aplica desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Buscar una versión más reciente una vez al día</translation>
    </message>
    <message>
        <source>You are told, and nothing is installed. Nothing about you is sent.</source>
        <translation>Se avisa y no se instala nada. No se envía ningún dato personal.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>Intents</name>
    <message>
        <source>A take just like this one is not confirmed</source>
        <translation>Una toma igual a esta está sin confirmar</translation>
    </message>
    <message>
        <source>Its answer was lost, and it may have been charged %1. It is still being looked for. If you generate now, you may pay for the same take twice.</source>
        <translation>Su respuesta se perdió y puede que se hayan cobrado %1. Aún se está buscando. Si se genera ahora, la misma toma podría pagarse dos veces.</translation>
    </message>
    <message>
        <source>Generate anyway (%1)</source>
        <translation>Generar de todos modos (%1)</translation>
    </message>
    <message>
        <source>Generate for %1?</source>
        <translation>¿Generar por %1?</translation>
    </message>
    <message>
        <source>This press costs more than %1, the amount above which you are asked. You can change it in the settings.</source>
        <translation>Esto cuesta más de %1, el importe a partir del cual se pregunta. Se puede cambiar en los ajustes.</translation>
    </message>
    <message>
        <source>Generate (%1)</source>
        <translation>Generar (%1)</translation>
    </message>
    <message>
        <source>Fetch again (free)</source>
        <translation>Obtener de nuevo (gratis)</translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation>No se pudo abrir la carpeta</translation>
    </message>
    <message>
        <source>No other player could be opened</source>
        <translation>No se pudo abrir otro reproductor</translation>
    </message>
    <message>
        <source>The frame could not be saved</source>
        <translation>No se pudo guardar el fotograma</translation>
    </message>
    <message>
        <source>Frame saved</source>
        <translation>Fotograma guardado</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>It did not happen?</source>
        <translation>¿No se realizó?</translation>
    </message>
    <message>
        <source>Sora Desktop stops looking for this take and no longer counts its %1 as spent. Say so only if your account at PiAPI shows neither the take nor a charge.</source>
        <translation>Sora Desktop deja de buscar esta toma y ya no cuenta sus %1 como gastados. Indicarlo solo si la cuenta de PiAPI no muestra ni la toma ni un cobro.</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>No se realizó</translation>
    </message>
    <message>
        <source>Send this take again?</source>
        <translation>¿Enviar esta toma otra vez?</translation>
    </message>
    <message>
        <source>The answer to the first send was lost, and it may have been charged {first}. If it turns up, you have paid for two takes. Checking your account&apos;s list first costs nothing.</source>
        <translation>La respuesta al primer envío se perdió y puede que se hayan cobrado {first}. Si aparece, se habrán pagado dos tomas. Mirar antes la lista de la cuenta no cuesta nada.</translation>
    </message>
    <message>
        <source>Send again ({price})</source>
        <translation>Enviar otra vez ({price})</translation>
    </message>
    <message>
        <source>I may pay a second time, and I want that</source>
        <translation>Puede que pague una segunda vez, y lo acepto</translation>
    </message>
    <message>
        <source>The first take was found meanwhile</source>
        <translation>La primera toma apareció entretanto</translation>
    </message>
    <message>
        <source>nothing was sent again</source>
        <translation>no se envió nada otra vez</translation>
    </message>
    <message>
        <source>The lost take was found</source>
        <translation>La toma perdida apareció</translation>
    </message>
    <message>
        <source>it goes on, and nothing was sent again</source>
        <translation>sigue en curso y no se envió nada otra vez</translation>
    </message>
    <message>
        <source>It could not be written down. Nothing was changed.</source>
        <translation>No se pudo anotar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Another take follows this task already.</source>
        <translation>Otra toma ya sigue esta tarea.</translation>
    </message>
    <message>
        <source>Nothing is concluded from that.</source>
        <translation>De eso no se concluye nada.</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Enter your key first.</source>
        <translation>Primero hay que introducir la clave.</translation>
    </message>
    <message>
        <source>There is no key to check.</source>
        <translation>No hay ninguna clave que comprobar.</translation>
    </message>
    <message>
        <source>The key works. Balance {balance}.</source>
        <translation>La clave funciona. Saldo {balance}.</translation>
    </message>
    <message>
        <source>The key could not be checked, and was not kept. Try it again.</source>
        <translation>La clave no se pudo comprobar y no se guardó. Intentarlo otra vez.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>memory, until you close the program</source>
        <translation>la memoria, hasta cerrar el programa</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clave está vacía.</translation>
    </message>
    <message>
        <source>This is too long for a key: {n} characters.</source>
        <translation>Es demasiado larga para una clave: {n} caracteres.</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks inside. Copy it once more.</source>
        <translation>Una clave no contiene espacios ni saltos de línea. Copiarla otra vez.</translation>
    </message>
    <message>
        <source>Leave out the quotation marks round the key.</source>
        <translation>Quitar las comillas que rodean la clave.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it once more.</source>
        <translation>Una clave solo tiene letras simples, cifras y signos. Copiarla otra vez.</translation>
    </message>
    <message>
        <source>This is too short for a key. Copy the whole of it.</source>
        <translation>Es demasiado corta para una clave. Copiarla entera.</translation>
    </message>
    <message>
        <source>PIAPI_API_KEY is not used: {why}</source>
        <translation>PIAPI_API_KEY no se usa: {why}</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>{where} is not there, so nothing can be kept for the next start.</source>
        <translation>No está disponible: {where}. No se puede guardar nada para el próximo inicio.</translation>
    </message>
    <message>
        <source>{where} does not answer. Unlock it, or go on for this session only.</source>
        <translation>No responde: {where}. Desbloquear el llavero o continuar solo en esta sesión.</translation>
    </message>
    <message>
        <source>{where} is locked. Unlock it and try again.</source>
        <translation>Bloqueado: {where}. Desbloquear el llavero e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>{where} refused. What it holds was not changed.</source>
        <translation>Rechazado: {where}. Su contenido no ha cambiado.</translation>
    </message>
    <message>
        <source>{where} did not keep it, so it holds for this session only.</source>
        <translation>No guardada: {where}. La clave vale solo para esta sesión.</translation>
    </message>
    <message>
        <source>It was saved in {where}, and is not there any more. Enter it again.</source>
        <translation>Se guardó en: {where}, y ya no está allí. Introducirla de nuevo.</translation>
    </message>
    <message>
        <source>It is too long for a keychain, so it holds for this session only.</source>
        <translation>Es demasiado larga para un llavero, así que vale solo para esta sesión.</translation>
    </message>
    <message>
        <source>What {where} holds is not a key. Enter the key again.</source>
        <translation>No hay una clave en: {where}. Introducir la clave de nuevo.</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>PiAPI key</source>
        <translation>Clave de PiAPI</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>Pegar la clave aquí</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>The key pays for your clips. It is kept by your system, not in a file.</source>
        <translation>La clave paga los clips. La guarda el sistema, no un archivo.</translation>
    </message>
    <message>
        <source>PiAPI key</source>
        <translation>Clave de PiAPI</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Nueva clave de API</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta clave</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>Paste a key to replace it</source>
        <translation>Pegar una clave para reemplazarla</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Guardada en: %1.</translation>
    </message>
    <message>
        <source>Known for this session only. It is gone when the program closes.</source>
        <translation>Conocida solo en esta sesión. Desaparece al cerrar el programa.</translation>
    </message>
    <message>
        <source>The demo has a key of its own, which pays for nothing.</source>
        <translation>La demo tiene su propia clave, que no paga nada.</translation>
    </message>
    <message>
        <source>Taken from PIAPI_API_KEY, for this session only.</source>
        <translation>Tomada de PIAPI_API_KEY, solo para esta sesión.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Todavía no hay clave.</translation>
    </message>
    <message>
        <source>Checking, this costs nothing</source>
        <translation>Comprobando, no cuesta nada</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>The new size shows after a restart, which takes a second. Takes that were sent go on at PiAPI meanwhile; nothing is sent twice.</source>
        <translation>El nuevo tamaño aparece tras un reinicio de un segundo. Las tomas enviadas siguen en PiAPI mientras tanto; nada se envía dos veces.</translation>
    </message>
    <message>
        <source>Restart for the new size?</source>
        <translation>¿Reiniciar para el nuevo tamaño?</translation>
    </message>
    <message>
        <source>The new language shows after a restart, which takes a second. Takes that were sent go on at PiAPI meanwhile; nothing is sent twice.</source>
        <translation>El nuevo idioma aparece tras un reinicio de un segundo. Las tomas enviadas siguen en PiAPI mientras tanto; nada se envía dos veces.</translation>
    </message>
    <message>
        <source>Restart for the new language?</source>
        <translation>¿Reiniciar para el nuevo idioma?</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Takes are under way</source>
        <translation>Hay tomas en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) under way</source>
        <translation>
            <numerusform>%n toma en curso</numerusform>
            <numerusform>%n tomas en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep following in the tray, or quit? If you quit, they go on at PiAPI and are fetched at the next start. Nothing is paid twice.</source>
        <translation>¿Seguirlas en la bandeja o salir? Al salir, continúan en PiAPI y se obtienen en el próximo inicio. Nada se paga dos veces.</translation>
    </message>
    <message>
        <source>Do this every time (the settings can change it)</source>
        <translation>Hacerlo siempre así (se cambia en los ajustes)</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Dejar en la bandeja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LibraryEdits</name>
    <message numerus="yes">
        <source>Tags of %n take(s) changed</source>
        <translation>
            <numerusform>Etiquetas de %n toma cambiadas</numerusform>
            <numerusform>Etiquetas de %n tomas cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Note of take %1 changed</source>
        <translation>Nota de la toma %1 cambiada</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to the bin</source>
        <translation>
            <numerusform>%n toma movida a la papelera</numerusform>
            <numerusform>%n tomas movidas a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) restored</source>
        <translation>
            <numerusform>%n toma restaurada</numerusform>
            <numerusform>%n tomas restauradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) starred</source>
        <translation>
            <numerusform>%n toma con estrella</numerusform>
            <numerusform>%n tomas con estrella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) removed</source>
        <translation>
            <numerusform>%n estrella quitada</numerusform>
            <numerusform>%n estrellas quitadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryTalk</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) left here: not finished, may cost money</source>
        <translation>
            <numerusform>%n toma se queda aquí: sin terminar, puede costar dinero</numerusform>
            <numerusform>%n tomas se quedan aquí: sin terminar, pueden costar dinero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (%1) will go to the system&apos;s trash.</source>
        <translation>
            <numerusform>%n archivo (%1) irá a la papelera del sistema.</numerusform>
            <numerusform>%n archivos (%1) irán a la papelera del sistema.</numerusform>
        </translation>
    </message>
    <message>
        <source>The takes are gone from the list for good. What they cost (%1) stays in the account of what you spent.</source>
        <translation>Las tomas desaparecen de la lista para siempre. Lo que costaron (%1) sigue contando como gasto.</translation>
    </message>
    <message numerus="yes">
        <source>Empty the bin of %n take(s)?</source>
        <translation>
            <numerusform>¿Vaciar la papelera con %n toma?</numerusform>
            <numerusform>¿Vaciar la papelera con %n tomas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
</context>
<context>
    <name>LookSwitch</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sora Desktop – demo</source>
        <translation>Sora Desktop – demo</translation>
    </message>
    <message>
        <source>Sora Desktop</source>
        <translation>Sora Desktop</translation>
    </message>
    <message>
        <source>About this take</source>
        <translation>Sobre esta toma</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>It plays here as soon as it is ready.</source>
        <translation>Se reproducirá aquí en cuanto esté lista.</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Nothing is under way</source>
        <translation>No hay nada en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) under way</source>
        <translation>
            <numerusform>%n toma en curso</numerusform>
            <numerusform>%n tomas en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) ready</source>
        <translation>
            <numerusform>%n toma lista</numerusform>
            <numerusform>%n tomas listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) failed</source>
        <translation>
            <numerusform>%n toma con error</numerusform>
            <numerusform>%n tomas con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) not confirmed</source>
        <translation>
            <numerusform>%n toma sin confirmar</numerusform>
            <numerusform>%n tomas sin confirmar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Nothing to do: the program tries again by itself. Takes that were sent go on at PiAPI.</source>
        <translation>Nada que hacer: el programa lo intenta de nuevo por sí solo. Las tomas enviadas siguen en PiAPI.</translation>
    </message>
    <message>
        <source>There is no API key</source>
        <translation>No hay clave de API</translation>
    </message>
    <message>
        <source>Without a key nothing can be sent to PiAPI.</source>
        <translation>Sin clave no se puede enviar nada a PiAPI.</translation>
    </message>
    <message>
        <source>Paste your PiAPI key.</source>
        <translation>Pegar la clave de PiAPI.</translation>
    </message>
    <message>
        <source>PiAPI refused the API key</source>
        <translation>PiAPI rechazó la clave de API</translation>
    </message>
    <message>
        <source>The key is wrong, was revoked, or belongs to a closed account.</source>
        <translation>La clave es incorrecta, se revocó o pertenece a una cuenta cerrada.</translation>
    </message>
    <message>
        <source>Paste a new key from your PiAPI workspace. What waits in line is sent after that.</source>
        <translation>Pegar una clave nueva del espacio de trabajo de PiAPI. Lo que espera se envía después.</translation>
    </message>
    <message>
        <source>PiAPI turns this account away</source>
        <translation>PiAPI no admite esta cuenta</translation>
    </message>
    <message>
        <source>It says that the plan or the balance does not allow this. Nothing more is asked or sent for now; takes that were sent go on at PiAPI.</source>
        <translation>Según PiAPI, el plan o el saldo no lo permiten. Por ahora no se consulta ni se envía nada más; las tomas enviadas siguen en PiAPI.</translation>
    </message>
    <message>
        <source>Look at your account at PiAPI, then try again: that is free.</source>
        <translation>Revisar la cuenta de PiAPI y volver a intentarlo: es gratis.</translation>
    </message>
    <message>
        <source>The PiAPI balance is too low</source>
        <translation>El saldo de PiAPI es insuficiente</translation>
    </message>
    <message>
        <source>PiAPI could not reserve the cost of this take.</source>
        <translation>PiAPI no pudo reservar el coste de esta toma.</translation>
    </message>
    <message>
        <source>Top up at PiAPI. If the balance is enough, the input was refused: change the prompt.</source>
        <translation>Recargar en PiAPI. Si el saldo es suficiente, se rechazó el contenido: cambiar el prompt.</translation>
    </message>
    <message>
        <source>Refused by moderation</source>
        <translation>Rechazada por moderación</translation>
    </message>
    <message>
        <source>The content check at PiAPI or behind it did not let this through.</source>
        <translation>El control de contenido de PiAPI, o de detrás, no la dejó pasar.</translation>
    </message>
    <message>
        <source>Change the prompt: real people, brands, violence and nudity are refused most often.</source>
        <translation>Cambiar el prompt: lo más rechazado son personas reales, marcas, violencia y desnudos.</translation>
    </message>
    <message>
        <source>{model} is no longer available</source>
        <translation>{model} ya no está disponible</translation>
    </message>
    <message>
        <source>PiAPI does not make clips with this model any more.</source>
        <translation>PiAPI ya no crea clips con este modelo.</translation>
    </message>
    <message>
        <source>{switch}</source>
        <translation>{switch}</translation>
    </message>
    <message>
        <source>PiAPI has too much to do</source>
        <translation>PiAPI está saturado</translation>
    </message>
    <message>
        <source>Too many takes run at once, on your account or at PiAPI.</source>
        <translation>Demasiadas tomas a la vez, en la cuenta o en PiAPI.</translation>
    </message>
    <message>
        <source>Nothing to do: the program waits and tries again by itself.</source>
        <translation>Nada que hacer: el programa espera y lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>PiAPI has trouble</source>
        <translation>PiAPI tiene problemas</translation>
    </message>
    <message>
        <source>The service answers with errors.</source>
        <translation>El servicio responde con errores.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>PiAPI cannot be reached from here.</source>
        <translation>No se puede llegar a PiAPI desde aquí.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>The other side could not prove that it is PiAPI, so nothing was sent to it.</source>
        <translation>El otro extremo no pudo demostrar que es PiAPI, así que no se le envió nada.</translation>
    </message>
    <message>
        <source>In a company network, set its certificate in the settings. Elsewhere check the clock of this computer.</source>
        <translation>En una red de empresa, indicar su certificado en los ajustes. Si no, comprobar el reloj de este ordenador.</translation>
    </message>
    <message>
        <source>The proxy did not let this through</source>
        <translation>El proxy no lo dejó pasar</translation>
    </message>
    <message>
        <source>The proxy of this network refused or did not answer.</source>
        <translation>El proxy de esta red rechazó la conexión o no respondió.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings.</source>
        <translation>Comprobar el proxy en los ajustes.</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>Esta red pide iniciar sesión</translation>
    </message>
    <message>
        <source>Another page answered in place of PiAPI.</source>
        <translation>Otra página respondió en lugar de PiAPI.</translation>
    </message>
    <message>
        <source>Open a web page, sign in to the network, and come back. The program then goes on by itself.</source>
        <translation>Abrir una página web, iniciar sesión en la red y volver. El programa sigue entonces por sí solo.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The clip could not be saved.</source>
        <translation>No se pudo guardar el clip.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder. Then fetch the clip again: that is free.</source>
        <translation>Liberar espacio o elegir otra carpeta. Después, obtener el clip de nuevo: es gratis.</translation>
    </message>
    <message>
        <source>The clips folder is gone</source>
        <translation>La carpeta de clips no está</translation>
    </message>
    <message>
        <source>The folder for clips was moved, unplugged, or is not writable.</source>
        <translation>La carpeta de clips se movió, se desconectó o no admite escritura.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder. Then fetch the clip again: that is free.</source>
        <translation>Recuperarla o elegir otra carpeta. Después, obtener el clip de nuevo: es gratis.</translation>
    </message>
    <message>
        <source>The clip is no longer on the disk</source>
        <translation>El clip ya no está en el disco</translation>
    </message>
    <message>
        <source>The file was moved or deleted outside the program.</source>
        <translation>El archivo se movió o se eliminó fuera del programa.</translation>
    </message>
    <message>
        <source>Put it back, or fetch it again while PiAPI still keeps it: that is free.</source>
        <translation>Devolverlo a su sitio, u obtenerlo de nuevo mientras PiAPI lo conserve: es gratis.</translation>
    </message>
    <message>
        <source>The file is in use by another program</source>
        <translation>Otro programa está usando el archivo</translation>
    </message>
    <message>
        <source>The clip is here, but could not be given its name: a virus scanner or another program holds the file.</source>
        <translation>El clip está aquí, pero no pudo recibir su nombre: un antivirus u otro programa retiene el archivo.</translation>
    </message>
    <message>
        <source>Nothing to do: the program tries again by itself until it is free.</source>
        <translation>Nada que hacer: el programa lo intenta por sí solo hasta que quede libre.</translation>
    </message>
    <message>
        <source>What came was not a video</source>
        <translation>Lo que llegó no era un vídeo</translation>
    </message>
    <message>
        <source>The download was damaged or was another kind of file, and was not kept.</source>
        <translation>La descarga estaba dañada o era otro tipo de archivo, y no se conservó.</translation>
    </message>
    <message>
        <source>Fetch it again: that is free.</source>
        <translation>Obtenerla de nuevo: es gratis.</translation>
    </message>
    <message>
        <source>The link to the clip has expired</source>
        <translation>El enlace al clip ha caducado</translation>
    </message>
    <message>
        <source>PiAPI keeps clips for a short time only.</source>
        <translation>PiAPI conserva los clips poco tiempo.</translation>
    </message>
    <message>
        <source>Fetch again asks PiAPI for a new link: that is free. If there is none, the clip is lost.</source>
        <translation>«Obtener de nuevo» pide a PiAPI otro enlace: es gratis. Si no lo hay, el clip se ha perdido.</translation>
    </message>
    <message>
        <source>PiAPI gave no link to the clip</source>
        <translation>PiAPI no dio ningún enlace al clip</translation>
    </message>
    <message>
        <source>The take is marked as done, but without a clip.</source>
        <translation>La toma consta como terminada, pero sin clip.</translation>
    </message>
    <message>
        <source>Check now asks once more, free. If it stays so, ask PiAPI with the task ID.</source>
        <translation>«Comprobar ahora» pregunta otra vez, gratis. Si sigue igual, preguntar a PiAPI con el ID de tarea.</translation>
    </message>
    <message>
        <source>PiAPI does not know this take</source>
        <translation>PiAPI no conoce esta toma</translation>
    </message>
    <message>
        <source>The account of this key has no task with this ID.</source>
        <translation>La cuenta de esta clave no tiene ninguna tarea con este ID.</translation>
    </message>
    <message>
        <source>Check that the key is of the account that made the take, then check once more: that is free.</source>
        <translation>Verificar que la clave es de la cuenta que creó la toma y comprobar otra vez: es gratis.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>La respuesta no se entendió</translation>
    </message>
    <message>
        <source>PiAPI answered in a way that this version does not know.</source>
        <translation>PiAPI respondió de un modo que esta versión no conoce.</translation>
    </message>
    <message>
        <source>Check again later: that is free. If it stays so, an update of the program may help.</source>
        <translation>Comprobar más tarde: es gratis. Si sigue igual, puede ayudar actualizar el programa.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>The request was sent, but the answer never came. Nobody knows yet whether PiAPI took it.</source>
        <translation>La petición se envió, pero la respuesta no llegó. Aún no se sabe si PiAPI la aceptó.</translation>
    </message>
    <message>
        <source>The program looks for it in your account’s history. Do not generate it again before that is clear.</source>
        <translation>El programa la busca en el historial de la cuenta. No generarla otra vez antes de que se aclare.</translation>
    </message>
    <message>
        <source>The program was closed while this take was being sent.</source>
        <translation>El programa se cerró mientras se enviaba esta toma.</translation>
    </message>
    <message>
        <source>PiAPI refused the request</source>
        <translation>PiAPI rechazó la petición</translation>
    </message>
    <message>
        <source>PiAPI did not accept these settings or this prompt.</source>
        <translation>PiAPI no aceptó estos ajustes o este prompt.</translation>
    </message>
    <message>
        <source>Change the prompt or the settings and generate again.</source>
        <translation>Cambiar el prompt o los ajustes y generar otra vez.</translation>
    </message>
    <message>
        <source>The render did not work</source>
        <translation>El render no funcionó</translation>
    </message>
    <message>
        <source>PiAPI accepted the take and could not finish it.</source>
        <translation>PiAPI aceptó la toma y no pudo terminarla.</translation>
    </message>
    <message>
        <source>Generating it again is a new take at its full price. Another model may do better.</source>
        <translation>Generarla otra vez es una toma nueva a precio completo. Quizá otro modelo lo haga mejor.</translation>
    </message>
    <message>
        <source>The take was cancelled</source>
        <translation>La toma se canceló</translation>
    </message>
    <message>
        <source>It was cancelled at PiAPI, not by this program.</source>
        <translation>Se canceló en PiAPI, no en este programa.</translation>
    </message>
    <message>
        <source>Generating it again is a new take at its full price.</source>
        <translation>Generarla otra vez es una toma nueva a precio completo.</translation>
    </message>
    <message>
        <source>That would go over your budget</source>
        <translation>Eso superaría el presupuesto</translation>
    </message>
    <message>
        <source>The budget that you set does not have room for this.</source>
        <translation>El presupuesto fijado no alcanza para esto.</translation>
    </message>
    <message>
        <source>Wait until the budget begins anew, or raise it in the settings.</source>
        <translation>Esperar a que el presupuesto empiece de nuevo o ampliarlo en los ajustes.</translation>
    </message>
    <message>
        <source>Held back for you</source>
        <translation>Retenida a la espera de tu decisión</translation>
    </message>
    <message>
        <source>An earlier take of the same press was not confirmed, so this one was not sent.</source>
        <translation>Una toma anterior del mismo envío quedó sin confirmar, así que esta no se envió.</translation>
    </message>
    <message>
        <source>Clear up the other one first. Then send this one, or take it back.</source>
        <translation>Aclarar primero la otra. Después, enviar esta o retirarla.</translation>
    </message>
    <message>
        <source>This could not be written down</source>
        <translation>Esto no se pudo anotar</translation>
    </message>
    <message>
        <source>The program’s own records cannot be written, so nothing is sent: a take without a record could be paid twice.</source>
        <translation>No se pueden escribir los registros del programa, así que no se envía nada: una toma sin registro podría pagarse dos veces.</translation>
    </message>
    <message>
        <source>Make room on the disk and start the program again.</source>
        <translation>Liberar espacio en el disco y volver a iniciar el programa.</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>Un fallo de este programa</translation>
    </message>
    <message>
        <source>Something went wrong here that should not.</source>
        <translation>Aquí ha ocurrido algo que no debería.</translation>
    </message>
    <message>
        <source>Your takes are safe. Start the program again; if it comes back, copy the diagnostics from the settings.</source>
        <translation>Las tomas están a salvo. Iniciar de nuevo el programa; si se repite, copiar el diagnóstico desde los ajustes.</translation>
    </message>
    <message>
        <source>The connection is not safe: unknown authority</source>
        <translation>La conexión no es segura: autoridad desconocida</translation>
    </message>
    <message>
        <source>The certificate shown for PiAPI comes from an authority that this computer does not know. The proxy of a company does that. Nothing was sent to it.</source>
        <translation>El certificado mostrado para PiAPI es de una autoridad que este ordenador no conoce. Los proxies de empresa hacen eso. No se le envió nada.</translation>
    </message>
    <message>
        <source>In a company network, set its certificate in the settings. Elsewhere do not trust this network.</source>
        <translation>En una red de empresa, indicar su certificado en los ajustes. En otro caso, no confiar en esta red.</translation>
    </message>
    <message>
        <source>The connection is not safe: expired certificate</source>
        <translation>La conexión no es segura: certificado caducado</translation>
    </message>
    <message>
        <source>The certificate shown for PiAPI has expired, or the clock of this computer is ahead. Nothing was sent to it.</source>
        <translation>El certificado mostrado para PiAPI ha caducado, o el reloj de este ordenador va adelantado. No se le envió nada.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, PiAPI has to renew its certificate.</source>
        <translation>Comprobar la fecha y la hora de este ordenador. Si son correctas, PiAPI debe renovar su certificado.</translation>
    </message>
    <message>
        <source>The connection is not safe: certificate not yet valid</source>
        <translation>La conexión no es segura: certificado aún no válido</translation>
    </message>
    <message>
        <source>The certificate shown for PiAPI is not valid yet: most likely the clock of this computer is behind. Nothing was sent to it.</source>
        <translation>El certificado mostrado para PiAPI aún no es válido: lo más probable es que el reloj de este ordenador vaya atrasado. No se le envió nada.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>Comprobar la fecha y la hora de este ordenador.</translation>
    </message>
    <message>
        <source>The connection is not safe: wrong host name</source>
        <translation>La conexión no es segura: nombre de host incorrecto</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another host than PiAPI: somebody else answers in its place. Nothing was sent to it.</source>
        <translation>El certificado mostrado es de otro host y no de PiAPI: alguien responde en su lugar. No se le envió nada.</translation>
    </message>
    <message>
        <source>You may need to sign in to this network first. Else check the API address and the proxy in the settings.</source>
        <translation>Quizá haya que iniciar sesión antes en esta red. Si no, comprobar la dirección de la API y el proxy en los ajustes.</translation>
    </message>
    <message>
        <source>{headline}. {rest}</source>
        <translation>{headline}. {rest}</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was charged.</source>
        <translation>No se envió nada y no se cobró nada.</translation>
    </message>
    <message>
        <source>It may have been charged: {price} counts as spent until that is clear.</source>
        <translation>Puede que se haya cobrado: {price} cuentan como gastados hasta que se aclare.</translation>
    </message>
    <message>
        <source>The take is paid for: {price}. Fetching it costs nothing.</source>
        <translation>La toma está pagada: {price}. Obtenerla no cuesta nada.</translation>
    </message>
    <message>
        <source>The take goes on at PiAPI. It costs {price}, as ordered.</source>
        <translation>La toma sigue en PiAPI. Cuesta {price}, según lo pedido.</translation>
    </message>
    <message>
        <source>PiAPI refused it at once, so nothing was charged.</source>
        <translation>PiAPI la rechazó de inmediato, así que no se cobró nada.</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost of a failed task; check your balance.</source>
        <translation>PiAPI suele devolver el coste de una tarea fallida; comprobar el saldo.</translation>
    </message>
    <message>
        <source>PiAPI names a charge of {price}.</source>
        <translation>PiAPI indica un cobro de {price}.</translation>
    </message>
    <message>
        <source>PiAPI says: “{text}”.</source>
        <translation>PiAPI dice: «{text}».</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Este modelo</translation>
    </message>
    <message>
        <source>Choose another model and generate again.</source>
        <translation>Elegir otro modelo y generar otra vez.</translation>
    </message>
    <message>
        <source>{name} is the nearest that works, {price}. Switching is free.</source>
        <translation>{name} es el más parecido que funciona, {price}. Cambiar es gratis.</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Introducir clave</translation>
    </message>
    <message>
        <source>Top up at PiAPI</source>
        <translation>Recargar en PiAPI</translation>
    </message>
    <message>
        <source>Edit and try again</source>
        <translation>Editar y reintentar</translation>
    </message>
    <message>
        <source>Switch to {model}</source>
        <translation>Cambiar a {model}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Fetch again (free)</source>
        <translation>Obtener de nuevo (gratis)</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>MissingParts</name>
    <message>
        <source>Install Sora Desktop again; your clips, takes and settings stay.</source>
        <translation>Instalar Sora Desktop de nuevo; los clips, las tomas y los ajustes se conservan.</translation>
    </message>
    <message>
        <source>Clips cannot be played: the media plugin is missing.</source>
        <translation>No se pueden reproducir clips: falta el complemento multimedia.</translation>
    </message>
    <message>
        <source>Some pictures cannot be shown: a plugin is missing.</source>
        <translation>Algunas imágenes no se pueden mostrar: falta un complemento.</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Cheap, quick takes to find the shot, with sound</source>
        <translation>Tomas rápidas y baratas para encontrar el plano, con sonido</translation>
    </message>
    <message>
        <source>Drafts in any shape, any length from 4 to 15 s</source>
        <translation>Bocetos en cualquier formato, de 4 a 15 s</translation>
    </message>
    <message>
        <source>Film-like shots with speech and sound, up to 8 s</source>
        <translation>Planos de cine con voz y sonido, hasta 8 s</translation>
    </message>
    <message>
        <source>Longer shots in any shape, from square to 21:9</source>
        <translation>Planos más largos en cualquier formato, de cuadrado a 21:9</translation>
    </message>
    <message>
        <source>OpenAI ended Sora 2 on 2026-09-24. PiAPI may refuse it.</source>
        <translation>OpenAI cerró Sora 2 el 24/09/2026. PiAPI puede rechazarlo.</translation>
    </message>
    <message>
        <source>People and movement, any length from 3 to 15 s</source>
        <translation>Personas y movimiento, de 3 a 15 s</translation>
    </message>
    <message>
        <source>PiAPI&apos;s pages disagree on lengths over 15 s, so they are not offered.</source>
        <translation>Las páginas de PiAPI no coinciden por encima de 15 s, así que no se ofrecen.</translation>
    </message>
    <message>
        <source>Quick, cheap drafts at 720p, with sound</source>
        <translation>Bocetos rápidos y baratos en 720p, con sonido</translation>
    </message>
    <message>
        <source>Steady motion in any shape, any length from 4 to 15 s</source>
        <translation>Movimiento estable en cualquier formato, de 4 a 15 s</translation>
    </message>
    <message>
        <source>The finest detail and motion of the Sora models, with sound</source>
        <translation>El mejor detalle y movimiento de los modelos Sora, con sonido</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Write an amount such as 20 or 7.50, or leave it empty.</source>
        <translation>Escribir un importe como 20 o 7.50, o dejar vacío.</translation>
    </message>
    <message>
        <source>Write an amount above $0, or leave it empty.</source>
        <translation>Escribir un importe mayor que $0, o dejar vacío.</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>A budget stops new takes before they are sent. Empty means no limit.</source>
        <translation>Un presupuesto detiene las tomas nuevas antes de enviarlas. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Daily budget</source>
        <translation>Presupuesto diario</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <translation>Presupuesto mensual</translation>
    </message>
    <message>
        <source>Ask above</source>
        <translation>Preguntar desde</translation>
    </message>
    <message>
        <source>One press of Generate that costs more than this asks first.</source>
        <translation>Si una pulsación de Generar cuesta más que esto, se pregunta antes.</translation>
    </message>
    <message>
        <source>The month allows less than one day of it.</source>
        <translation>El mes permite menos que un solo día.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>{word} is none of the blanks.</source>
        <translation>{word} no es ninguno de los campos.</translation>
    </message>
    <message>
        <source>Write a name with at least one of the blanks in it.</source>
        <translation>Escribir un nombre que contenga al menos uno de los campos.</translation>
    </message>
    <message>
        <source>A paper boat on a rainy street</source>
        <translation>Un barco de papel en una calle lluviosa</translation>
    </message>
</context>
<context>
    <name>NamePatternField</name>
    <message>
        <source>Names of clips</source>
        <translation>Nombres de los clips</translation>
    </message>
    <message>
        <source>Preview of the name</source>
        <translation>Vista previa del nombre</translation>
    </message>
    <message>
        <source>Blanks: %1</source>
        <translation>Campos: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Leave both empty to use what your system uses.</source>
        <translation>Dejar ambos vacíos para usar lo que usa el sistema.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autoridad de certificación propia</translation>
    </message>
    <message>
        <source>A PEM file</source>
        <translation>Un archivo PEM</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>For networks that inspect traffic. Trusted in addition to the system&apos;s.</source>
        <translation>Para redes que inspeccionan el tráfico. Se suma a las del sistema.</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Autoridad propia</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>No se puede leer este archivo. Elegir otro.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It must be PEM.</source>
        <translation>Este archivo no contiene ningún certificado. Debe ser PEM.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note on this take</source>
        <translation>Nota de esta toma</translation>
    </message>
    <message>
        <source>A note on this take</source>
        <translation>Una nota sobre esta toma</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Enter key</source>
        <translation>Introducir clave</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) not confirmed: the answer was lost, and up to %1 may have been charged. Your account is being searched; nothing is sent again by itself.</source>
        <translation>
            <numerusform>%n toma sin confirmar: la respuesta se perdió y puede que se hayan cobrado hasta %1. Se está revisando la cuenta; nada se envía de nuevo por sí solo.</numerusform>
            <numerusform>%n tomas sin confirmar: las respuestas se perdieron y puede que se hayan cobrado hasta %1. Se está revisando la cuenta; nada se envía de nuevo por sí solo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This is the demo. Prices are shown as they are, nothing is charged, and the clips are drawn on this computer, not made by PiAPI.</source>
        <translation>Esto es la demo. Los precios son los reales, no se cobra nada y los clips se dibujan en este ordenador, no los crea PiAPI.</translation>
    </message>
    <message>
        <source>Use my own key</source>
        <translation>Usar mi clave</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nada contiene estas palabras.</translation>
    </message>
    <message>
        <source>The first {n}. Write what you look for to find the others.</source>
        <translation>Los primeros {n}. Escribir lo que se busca para encontrar los demás.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Your takes play here</source>
        <translation>Aquí se reproducen las tomas</translation>
    </message>
    <message>
        <source>Generate a clip, or pick a take.</source>
        <translation>Generar un clip o elegir una toma.</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Ajustado</translation>
    </message>
    <message>
        <source>No sound: this machine has no device for it</source>
        <translation>Sin sonido: este equipo no tiene salida de audio</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activar sonido</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Quitar sonido</translation>
    </message>
    <message>
        <source>Leave full screen, then compare</source>
        <translation>Salir de pantalla completa y comparar</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Mostrar al 100 %</translation>
    </message>
    <message>
        <source>Play from here only</source>
        <translation>Reproducir solo desde aquí</translation>
    </message>
    <message>
        <source>Play up to here only</source>
        <translation>Reproducir solo hasta aquí</translation>
    </message>
    <message>
        <source>Play the whole clip again</source>
        <translation>Reproducir otra vez el clip entero</translation>
    </message>
    <message>
        <source>Previous take</source>
        <translation>Toma anterior</translation>
    </message>
    <message>
        <source>Next take</source>
        <translation>Toma siguiente</translation>
    </message>
    <message>
        <source>Wipe instead of side by side</source>
        <translation>Cortinilla en vez de lado a lado</translation>
    </message>
    <message>
        <source>Wipe to the left</source>
        <translation>Cortinilla a la izquierda</translation>
    </message>
    <message>
        <source>Wipe to the right</source>
        <translation>Cortinilla a la derecha</translation>
    </message>
    <message>
        <source>Hear take A</source>
        <translation>Oír la toma A</translation>
    </message>
    <message>
        <source>Hear take B</source>
        <translation>Oír la toma B</translation>
    </message>
    <message>
        <source>Hear neither</source>
        <translation>No oír ninguna</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Intercambiar A y B</translation>
    </message>
    <message>
        <source>Leave compare</source>
        <translation>Salir de la comparación</translation>
    </message>
    <message>
        <source>No more takes</source>
        <translation>No hay más tomas</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>There is no other take with a clip</source>
        <translation>No hay otra toma con clip</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Toma %1</translation>
    </message>
    <message>
        <source>The clip&apos;s file is gone</source>
        <translation>El archivo del clip no está</translation>
    </message>
    <message>
        <source>%1 is no longer in its folder. Fetch the take again: it is free.</source>
        <translation>%1 ya no está en su carpeta. Obtener la toma de nuevo: es gratis.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is empty</source>
        <translation>El archivo del clip está vacío</translation>
    </message>
    <message>
        <source>%1 has no bytes in it. Fetch the take again: it is free.</source>
        <translation>%1 no contiene ningún byte. Obtener la toma de nuevo: es gratis.</translation>
    </message>
    <message>
        <source>This file is not a clip, or it is damaged</source>
        <translation>Este archivo no es un clip o está dañado</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Fetch the take again: it is free.</source>
        <translation>%1 no se puede abrir. Obtener la toma de nuevo: es gratis.</translation>
    </message>
    <message>
        <source>The clip breaks off here</source>
        <translation>El clip se corta aquí</translation>
    </message>
    <message>
        <source>The rest of %1 is damaged. Fetch the take again: it is free.</source>
        <translation>El resto de %1 está dañado. Obtener la toma de nuevo: es gratis.</translation>
    </message>
    <message>
        <source>This clip has a format that cannot be shown here</source>
        <translation>Este clip tiene un formato que no se puede mostrar aquí</translation>
    </message>
    <message>
        <source>The file is whole; no decoder for its picture is built in.</source>
        <translation>El archivo está completo; no hay un decodificador para su imagen.</translation>
    </message>
    <message>
        <source>The clip has stopped moving</source>
        <translation>El clip ha dejado de moverse</translation>
    </message>
    <message>
        <source>The sound system may have gone away. The file is whole.</source>
        <translation>Puede que falte el sistema de sonido. El archivo está completo.</translation>
    </message>
    <message>
        <source>The clip&apos;s file does not answer</source>
        <translation>El archivo del clip no responde</translation>
    </message>
    <message>
        <source>The drive with %1 may be asleep or gone. Nothing is lost.</source>
        <translation>La unidad con %1 puede estar en reposo o desconectada. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Reproducir hacia atrás</translation>
    </message>
    <message>
        <source>Play forwards, faster with each press</source>
        <translation>Reproducir hacia delante, más rápido con cada pulsación</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Un fotograma atrás</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Un fotograma adelante</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Un segundo atrás</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Un segundo adelante</translation>
    </message>
    <message>
        <source>To the first frame</source>
        <translation>Al primer fotograma</translation>
    </message>
    <message>
        <source>To the last frame</source>
        <translation>Al último fotograma</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Save this frame as a picture</source>
        <translation>Guardar este fotograma</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open in another player</source>
        <translation>Abrir en otro reproductor</translation>
    </message>
</context>
<context>
    <name>PlayerCompare</name>
    <message>
        <source>Wipe</source>
        <translation>Cortinilla</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Hearing A</source>
        <translation>Sonido de A</translation>
    </message>
    <message>
        <source>Hearing B</source>
        <translation>Sonido de B</translation>
    </message>
    <message>
        <source>Hearing neither</source>
        <translation>Sin sonido</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Plays %1</source>
        <translation>Reproduce %1</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>About the price</source>
        <translation>Sobre el precio</translation>
    </message>
    <message>
        <source>Price of PiAPI as of {day}. The API&apos;s own figure replaces it once known.</source>
        <translation>Precio de PiAPI a {day}. La cifra de la API lo sustituye en cuanto se conoce.</translation>
    </message>
    <message>
        <source>PiAPI names no exact price for these settings (as of {day}); it may be higher.</source>
        <translation>PiAPI no da un precio exacto para estos ajustes (a {day}); puede ser mayor.</translation>
    </message>
    <message>
        <source>{length} {times} {rate} = {price}</source>
        <translation>{length} {times} {rate} = {price}</translation>
    </message>
    <message>
        <source>{one}, {n} takes {total}</source>
        <translation>{one}, {n} tomas {total}</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>A paper boat drifts down a rainy street at dusk, neon in the puddles, slow dolly shot, soft piano</source>
        <translation>Un barco de papel flota por una calle lluviosa al anochecer, neón en los charcos, travelling lento, piano suave</translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Earlier prompt {n} of {count}. Yours comes back with Down.</source>
        <translation>Prompt anterior {n} de {count}. El propio vuelve con Abajo.</translation>
    </message>
    <message>
        <source>Still to fill in: {names}. Tab goes there.</source>
        <translation>Falta rellenar: {names}. Tab lleva allí.</translation>
    </message>
    <message>
        <source>Kept from the last time, not sent yet.</source>
        <translation>Guardado de la última vez, aún sin enviar.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>What you generate is listed here, to be used again.</source>
        <translation>Lo que se genera aparece aquí para volver a usarlo.</translation>
    </message>
    <message>
        <source>No templates yet. Write a prompt with blanks such as {subject}, and save it.</source>
        <translation>Aún no hay plantillas. Escribir un prompt con huecos como {subject} y guardarlo.</translation>
    </message>
    <message>
        <source>Kept as a template</source>
        <translation>Guardado como plantilla</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>The template could not be kept</source>
        <translation>No se pudo guardar la plantilla</translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation>No se pudo abrir la carpeta</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it is too long for a prompt</source>
        <translation>es demasiado larga para un prompt</translation>
    </message>
    <message>
        <source>it is not a text in UTF-8</source>
        <translation>no es un texto en UTF-8</translation>
    </message>
    <message>
        <source>it is not written as TOML</source>
        <translation>no está escrita en TOML</translation>
    </message>
    <message>
        <source>there is no prompt in it</source>
        <translation>no contiene ningún prompt</translation>
    </message>
    <message>
        <source>{file} was skipped: {why}.</source>
        <translation>{file} se omitió: {why}.</translation>
    </message>
    <message>
        <source>Not filled in: {names}. The model gets the words in braces as they stand.</source>
        <translation>Sin rellenar: {names}. El modelo recibe las palabras entre llaves tal cual.</translation>
    </message>
    <message>
        <source>Generate anyway ({total})</source>
        <translation>Generar de todos modos ({total})</translation>
    </message>
    <message>
        <source>Generate with blanks?</source>
        <translation>¿Generar con huecos?</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Takes beyond this wait here, unsent and unpaid, and go by themselves.</source>
        <translation>Las tomas que pasan de aquí esperan, sin enviar y sin pagar, y salen por sí solas.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Takes at once</source>
        <translation>Tomas a la vez</translation>
    </message>
    <message>
        <source>Your plan may allow fewer; then the service makes the rest wait.</source>
        <translation>El plan puede permitir menos; entonces el servicio hace esperar al resto.</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>The list of takes was damaged and has been restored from a copy of {time}. Look for missing takes? It is free.</source>
        <translation>La lista de tomas estaba dañada y se ha restaurado de una copia de {time}. ¿Buscar tomas perdidas? Es gratis.</translation>
    </message>
    <message>
        <source>A new list of takes was begun. Look for the earlier ones in your account and in the clips folder? It is free.</source>
        <translation>Se ha empezado una lista de tomas nueva. ¿Buscar las anteriores en la cuenta y en la carpeta de clips? Es gratis.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La búsqueda se detuvo.</translation>
    </message>
    <message>
        <source>Look for missing takes</source>
        <translation>Buscar tomas perdidas</translation>
    </message>
    <message>
        <source>Looking for missing takes in your account…</source>
        <translation>Buscando tomas perdidas en la cuenta…</translation>
    </message>
    <message>
        <source>Looking for missing takes: {n} of {count} read…</source>
        <translation>Buscando tomas perdidas: {n} de {count} leídas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{n} more could not be read: {why}.</source>
        <translation>{n} más no se pudieron leer: {why}.</translation>
    </message>
    <message>
        <source>Your account could not be looked through: {why}.</source>
        <translation>No se pudo recorrer la cuenta: {why}.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>No missing takes were found.</source>
        <translation>No se encontraron tomas perdidas.</translation>
    </message>
    <message>
        <source>1 take found again.</source>
        <translation>1 toma recuperada.</translation>
    </message>
    <message>
        <source>{n} takes found again.</source>
        <translation>{n} tomas recuperadas.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Prompt and settings of %1 are in Compose</source>
        <translation>El prompt y los ajustes de %1 están en «Componer»</translation>
    </message>
    <message>
        <source>some of them were changed to fit, see below the model</source>
        <translation>algunos se adaptaron, ver debajo del modelo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>No se pudo leer %1.</translation>
    </message>
    <message>
        <source>There is no recipe in %1</source>
        <translation>No hay receta en %1</translation>
    </message>
    <message>
        <source>only clips that were made here carry one, and some programs remove it.</source>
        <translation>solo los clips hechos aquí llevan una, y algunos programas la quitan.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no está.</translation>
    </message>
    <message>
        <source>%1 is a file from elsewhere; it was not added to your takes.</source>
        <translation>%1 viene de otro sitio; no se añadió a las tomas.</translation>
    </message>
    <message>
        <source>Use its prompt and settings</source>
        <translation>Usar su prompt y sus ajustes</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename on disk</source>
        <translation>Cambiar nombre en el disco</translation>
    </message>
    <message>
        <source>The files get new names and stay in their folder. Other programs that have them open lose sight of them.</source>
        <translation>Los archivos reciben nombres nuevos y siguen en su carpeta. Otros programas que los tengan abiertos los pierden de vista.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Rename %n clip(s)</source>
        <translation>
            <numerusform>Renombrar %n clip</numerusform>
            <numerusform>Renombrar %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Position in the clip</source>
        <translation>Posición en el clip</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Checking ({n} of {count})</source>
        <translation>Comprobando ({n} de {count})</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Account not reached</source>
        <translation>Sin acceso a la cuenta</translation>
    </message>
    <message>
        <source>One looks like it</source>
        <translation>Una se le parece</translation>
    </message>
    <message>
        <source>{n} look like it</source>
        <translation>{n} se le parecen</translation>
    </message>
    <message>
        <source>Looked once</source>
        <translation>Buscada una vez</translation>
    </message>
    <message>
        <source>Looked {n} times</source>
        <translation>Buscada {n} veces</translation>
    </message>
    <message>
        <source>Checking your account ({n} of {count})…</source>
        <translation>Comprobando la cuenta ({n} de {count})…</translation>
    </message>
    <message>
        <source>Checking your account…</source>
        <translation>Comprobando la cuenta…</translation>
    </message>
    <message>
        <source>Your account&apos;s list could not be had: {why}. It is asked again by itself.</source>
        <translation>No se pudo obtener la lista de la cuenta: {why}. Se vuelve a pedir sola.</translation>
    </message>
    <message>
        <source>It is looked for in your account in a moment.</source>
        <translation>Se buscará en la cuenta dentro de un momento.</translation>
    </message>
    <message>
        <source>Looked once, not found yet.</source>
        <translation>Buscada una vez, aún no encontrada.</translation>
    </message>
    <message>
        <source>Looked {n} times, not found yet.</source>
        <translation>Buscada {n} veces, aún no encontrada.</translation>
    </message>
    <message>
        <source>It may still turn up.</source>
        <translation>Todavía puede aparecer.</translation>
    </message>
    <message>
        <source>It is looked for again by itself.</source>
        <translation>Se vuelve a buscar sola.</translation>
    </message>
    <message>
        <source>We lost the answer. This may have been charged ({price}), and counts as spent until that is clear.</source>
        <translation>La respuesta se perdió. Puede que esto se haya cobrado ({price}) y cuenta como gastado hasta que se aclare.</translation>
    </message>
    <message>
        <source>One task of your account looks like it: pick it if it is the one.</source>
        <translation>Una tarea de la cuenta se le parece: elegirla si es esa.</translation>
    </message>
    <message>
        <source>{n} tasks of your account look like it: pick the right one.</source>
        <translation>{n} tareas de la cuenta se le parecen: elegir la correcta.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select only one</source>
        <translation>Elegir solo uno</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) selected</source>
        <translation>
            <numerusform>%n toma seleccionada</numerusform>
            <numerusform>%n tomas seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the shortcuts</source>
        <translation>Cambiar los atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usar aquí</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Search a command or its keys</source>
        <translation>Buscar una orden o sus teclas</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pulsar las teclas nuevas</translation>
    </message>
    <message>
        <source>Press the keys in the field above.</source>
        <translation>Pulsar las teclas en el campo de arriba.</translation>
    </message>
    <message>
        <source>This press costs money, so it needs Ctrl, Alt or a function key.</source>
        <translation>Esta pulsación cuesta dinero, así que necesita Ctrl, Alt o una tecla de función.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 pertenece a «%2».</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin teclas</translation>
    </message>
    <message>
        <source>Now %1, once you save.</source>
        <translation>Ahora %1, al guardar.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Change that one first.</source>
        <translation>%1 pertenece a «%2». Cambiar primero esa.</translation>
    </message>
    <message>
        <source>All as at the beginning, once you save.</source>
        <translation>Todo como al principio, al guardar.</translation>
    </message>
</context>
<context>
    <name>ShotSettings</name>
    <message>
        <source>What the change of model changed</source>
        <translation>Lo que cambió al cambiar de modelo</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>{gone} is no longer offered: {name} in its place.</source>
        <translation>{gone} ya no se ofrece: en su lugar, {name}.</translation>
    </message>
    <message>
        <source> Changed: {parts}.</source>
        <translation> Cambios: {parts}.</translation>
    </message>
    <message>
        <source>Changed to fit {name}: {parts}.</source>
        <translation>Adaptado a {name}: {parts}.</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>resolución</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>no choice of {what}</source>
        <translation>sin opción de {what}</translation>
    </message>
    <message>
        <source>{what} {new}</source>
        <translation>{what} {new}</translation>
    </message>
    <message>
        <source>{what} {new} instead of {old}</source>
        <translation>{what} {new} en vez de {old}</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the takes: %1</source>
        <translation>Orden de las tomas: %1</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Sora Desktop cannot start</source>
        <translation>Sora Desktop no puede iniciarse</translation>
    </message>
    <message>
        <source>The list of your takes cannot be read</source>
        <translation>No se puede leer la lista de tomas</translation>
    </message>
    <message>
        <source>Your clips are not touched. You can begin a new list; takes that were under way are then followed in your account at PiAPI only.</source>
        <translation>Los clips no se tocan. Se puede empezar una lista nueva; las tomas en curso se siguen entonces solo en la cuenta de PiAPI.</translation>
    </message>
    <message>
        <source>Begin a new list</source>
        <translation>Empezar una lista nueva</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version again.</source>
        <translation>No se cambió nada. Instalar de nuevo la versión más reciente.</translation>
    </message>
    <message>
        <source>The file %1 is of a newer version of this program.</source>
        <translation>El archivo %1 es de una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used, and no good copy of it was found.</source>
        <translation>El archivo %1 no se puede usar y no se encontró ninguna copia buena.</translation>
    </message>
    <message>
        <source>It is kept as %1.</source>
        <translation>Se conserva como %1.</translation>
    </message>
    <message>
        <source>The folder in which Sora Desktop keeps its list of takes cannot be used. Make it writable or bring it back, then start again. Nothing was changed.</source>
        <translation>La carpeta en la que Sora Desktop guarda la lista de tomas no se puede usar. Permitir la escritura o recuperarla y volver a iniciar. No se cambió nada.</translation>
    </message>
    <message>
        <source>The API address given at the start cannot be used. %1</source>
        <translation>La dirección de API indicada al iniciar no se puede usar. %1</translation>
    </message>
    <message>
        <source>Sora Desktop is already running with this library, but does not answer. Close it, or wait until it has closed, and start again. If it is not running, delete the file %1.</source>
        <translation>Sora Desktop ya está abierto con esta biblioteca, pero no responde. Cerrarlo, o esperar a que se cierre, y volver a iniciar. Si no está abierto, eliminar el archivo %1.</translation>
    </message>
    <message>
        <source>The settings could not be read: %1</source>
        <translation>No se pudieron leer los ajustes: %1</translation>
    </message>
    <message>
        <source>Set back to the usual value, because it cannot be used: %1.</source>
        <translation>Restablecido al valor habitual, porque no se puede usar: %1.</translation>
    </message>
    <message>
        <source>The settings file was damaged. The usual settings hold; it is kept as %1.</source>
        <translation>El archivo de ajustes estaba dañado. Valen los ajustes habituales; se conserva como %1.</translation>
    </message>
    <message>
        <source>The settings file is damaged: %1</source>
        <translation>El archivo de ajustes está dañado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in the journal cannot be read and cannot be shown. Nothing was deleted: what was paid for can still be seen in your account at PiAPI.</source>
        <translation>
            <numerusform>%n toma del registro no se puede leer ni mostrar. No se eliminó nada: lo pagado se puede ver en la cuenta de PiAPI.</numerusform>
            <numerusform>%n tomas del registro no se pueden leer ni mostrar. No se eliminó nada: lo pagado se puede ver en la cuenta de PiAPI.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Gastado hoy</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Lo que está en curso</translation>
    </message>
    <message>
        <source>Key not saved</source>
        <translation>Clave no guardada</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>A demo: no key, no cost. The clips do not come from PiAPI.</source>
        <translation>Una demo: sin clave, sin coste. Los clips no vienen de PiAPI.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation>Saldo {amount}</translation>
    </message>
    <message>
        <source>Balance not known</source>
        <translation>Saldo desconocido</translation>
    </message>
    <message>
        <source>Today {amount}</source>
        <translation>Hoy {amount}</translation>
    </message>
    <message>
        <source>Today {amount} of {budget}</source>
        <translation>Hoy {amount} de {budget}</translation>
    </message>
    <message>
        <source>This month {amount}</source>
        <translation>Este mes {amount}</translation>
    </message>
    <message>
        <source>This month {amount} of {budget}</source>
        <translation>Este mes {amount} de {budget}</translation>
    </message>
    <message>
        <source>{amount} not confirmed</source>
        <translation>{amount} sin confirmar</translation>
    </message>
    <message>
        <source>Sent, but the answer was lost: it counts as spent until that is clear.</source>
        <translation>Se envió, pero la respuesta se perdió: cuenta como gastado hasta que se aclare.</translation>
    </message>
    <message>
        <source>{n} in line</source>
        <translation>{n} en cola</translation>
    </message>
    <message>
        <source>{n} sending</source>
        <translation>{n} enviándose</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en espera</translation>
    </message>
    <message>
        <source>{n} rendering</source>
        <translation>{n} renderizando</translation>
    </message>
    <message>
        <source>{n} downloading</source>
        <translation>{n} descargando</translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>{n} en curso</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>PiAPI has trouble</source>
        <translation>PiAPI tiene problemas</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>Account refused</source>
        <translation>Cuenta rechazada</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags of 1 take</source>
        <translation>Etiquetas de 1 toma</translation>
    </message>
    <message>
        <source>Tags of %1 takes</source>
        <translation>Etiquetas de %1 tomas</translation>
    </message>
    <message>
        <source>Some of them also have: %1</source>
        <translation>Algunas tienen también: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
</context>
<context>
    <name>TakeAction</name>
    <message>
        <source>Compare the two</source>
        <translation>Comparar las dos</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n take(s)</source>
        <translation>
            <numerusform>%1: %n toma</numerusform>
            <numerusform>%1: %n tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Fetch again (free)</source>
        <translation>Obtener de nuevo (gratis)</translation>
    </message>
    <message>
        <source>Fetch now (free)</source>
        <translation>Obtener ahora (gratis)</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Pick from the account&apos;s list…</source>
        <translation>Elegir de la lista de la cuenta…</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>No se realizó</translation>
    </message>
    <message>
        <source>Take back (nothing was sent)</source>
        <translation>Retirar (no se envió nada)</translation>
    </message>
    <message>
        <source>Send now %1</source>
        <translation>Enviar ahora %1</translation>
    </message>
    <message>
        <source>Send now from %1</source>
        <translation>Enviar ahora desde %1</translation>
    </message>
    <message>
        <source>Edit and try again</source>
        <translation>Editar y reintentar</translation>
    </message>
    <message>
        <source>Use this prompt and settings</source>
        <translation>Usar este prompt y ajustes</translation>
    </message>
    <message>
        <source>Generate again (%1)</source>
        <translation>Generar otra vez (%1)</translation>
    </message>
    <message>
        <source>Send again (may charge a second time) (%1)</source>
        <translation>Enviar otra vez (puede cobrarse una segunda vez) (%1)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open in another player</source>
        <translation>Abrir en otro reproductor</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Copiar archivo</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Rename on disk…</source>
        <translation>Cambiar nombre en el disco…</translation>
    </message>
    <message>
        <source>Save recipe beside the clip</source>
        <translation>Guardar la receta junto al clip</translation>
    </message>
    <message>
        <source>Export for editing…</source>
        <translation>Exportar para montaje…</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar prompt</translation>
    </message>
    <message>
        <source>Copy task ID</source>
        <translation>Copiar ID de tarea</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Quitar estrella</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Poner estrella</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Go to the take that it was made from</source>
        <translation>Ir a la toma de la que salió</translation>
    </message>
    <message>
        <source>Show its family</source>
        <translation>Mostrar su familia</translation>
    </message>
    <message>
        <source>Show the takes of this press</source>
        <translation>Mostrar las tomas de este envío</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>TakeCommand</name>
    <message>
        <source>Play the take</source>
        <translation>Reproducir la toma</translation>
    </message>
    <message>
        <source>Do what the take waits for</source>
        <translation>Hacer lo que la toma espera</translation>
    </message>
    <message>
        <source>Details of the take</source>
        <translation>Detalles de la toma</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Poner o quitar la estrella</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Undo star, tag, note or bin</source>
        <translation>Deshacer estrella, etiqueta, nota o papelera</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Copy the file, or the prompt</source>
        <translation>Copiar el archivo o el prompt</translation>
    </message>
    <message>
        <source>List or grid</source>
        <translation>Lista o cuadrícula</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Imágenes más grandes</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Imágenes más pequeñas</translation>
    </message>
</context>
<context>
    <name>TaskFacts</name>
    <message>
        <source>Ordered {moment}</source>
        <translation>Pedida {moment}</translation>
    </message>
    <message>
        <source>Task ID {id}</source>
        <translation>ID de tarea {id}</translation>
    </message>
    <message>
        <source>File {name}</source>
        <translation>Archivo {name}</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Toma {n}</translation>
    </message>
</context>
<context>
    <name>TaskListHeader</name>
    <message>
        <source>Search the takes</source>
        <translation>Buscar en las tomas</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Buscar prompts</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antiguas</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>One press with take %1</source>
        <translation>Mismo envío que la toma %1</translation>
    </message>
    <message>
        <source>Family of take %1</source>
        <translation>Familia de la toma %1</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 toma</translation>
    </message>
    <message>
        <source>%2 takes</source>
        <translation>%2 tomas</translation>
    </message>
</context>
<context>
    <name>TaskListModel</name>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>etiquetas: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>en la papelera</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>charged %1</source>
        <translation>cobrado %1</translation>
    </message>
    <message>
        <source>quoted %1</source>
        <translation>cotizado %1</translation>
    </message>
    <message>
        <source>estimate ~%1</source>
        <translation>estimado ~%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>estimate from %1</source>
        <translation>estimado desde %1</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed: %1</source>
        <translation>Velocidad: %1</translation>
    </message>
    <message>
        <source>Moment that is shown</source>
        <translation>Momento mostrado</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>%1 could not be moved to the trash. It is still there.</source>
        <translation>%1 no se pudo mover a la papelera. Sigue ahí.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
        <translation>Mostrar ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>TroubleNotice</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open in another player</source>
        <translation>Abrir en otro reproductor</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>Cerrar esta línea</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Version %1 of Sora Desktop is there.</source>
        <translation>La versión %1 de Sora Desktop ya está disponible.</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Abrir la página de descarga</translation>
    </message>
</context>
<context>
    <name>VideoSurface</name>
    <message>
        <source>Picture of the clip</source>
        <translation>Imagen del clip</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>On top of the size that the system gives. Holds from the next start on.</source>
        <translation>Además del tamaño que da el sistema. Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Takes go on at PiAPI in any case, and are fetched at the next start.</source>
        <translation>Las tomas siguen en PiAPI en todo caso y se obtienen en el próximo inicio.</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>Al cerrar</translation>
    </message>
    <message>
        <source>Tell me when takes are done</source>
        <translation>Avisar cuando las tomas terminen</translation>
    </message>
    <message>
        <source>Once for each press, and only while the window is not in front.</source>
        <translation>Una vez por envío, y solo si la ventana no está delante.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Nothing moves or plays by itself. Without it, your system decides.</source>
        <translation>Nada se mueve ni se reproduce solo. Si no, decide el sistema.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Ask while takes are under way</source>
        <translation>Preguntar si hay tomas en curso</translation>
    </message>
    <message>
        <source>Follow takes in the tray</source>
        <translation>Seguir las tomas en la bandeja</translation>
    </message>
    <message>
        <source>Always quit</source>
        <translation>Salir siempre</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Not confirmed: may have been charged {price}</source>
        <translation>Sin confirmar: puede que se hayan cobrado {price}</translation>
    </message>
    <message>
        <source>Waiting for a slot, {time}{trouble}</source>
        <translation>Esperando turno, {time}{trouble}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Failed: {why}, {charge}</source>
        <translation>Error, {charge}: {why}</translation>
    </message>
    <message>
        <source>Not sent. Nothing was charged</source>
        <translation>No enviada. No se cobró nada</translation>
    </message>
    <message>
        <source>Not sent: {why}. Nothing was charged</source>
        <translation>No enviada: {why}. No se cobró nada</translation>
    </message>
    <message>
        <source>In line, not sent yet</source>
        <translation>En cola, aún sin enviar</translation>
    </message>
    <message>
        <source>In line, not sent yet: {why}</source>
        <translation>En cola, aún sin enviar: {why}</translation>
    </message>
    <message>
        <source>In line, not sent yet: {why}, next try in {time}</source>
        <translation>En cola, aún sin enviar: {why}, próximo intento en {time}</translation>
    </message>
    <message>
        <source>Rendering, {time}{usual}{trouble}</source>
        <translation>Renderizando, {time}{usual}{trouble}</translation>
    </message>
    <message>
        <source> (usually about {time})</source>
        <translation> (lo habitual: unos {time})</translation>
    </message>
    <message>
        <source> (longer than usual, about {time})</source>
        <translation> (más de lo habitual, unos {time})</translation>
    </message>
    <message>
        <source>. Asking again: {why}</source>
        <translation>. Preguntando de nuevo: {why}</translation>
    </message>
    <message>
        <source>No clear answer, still asking, {time}</source>
        <translation>Sin respuesta clara, se sigue preguntando, {time}</translation>
    </message>
    <message>
        <source>PiAPI says “{word}”, still asking, {time}</source>
        <translation>PiAPI dice «{word}», se sigue preguntando, {time}</translation>
    </message>
    <message>
        <source>Rendered and paid, but its link has expired</source>
        <translation>Renderizada y pagada, pero su enlace ha caducado</translation>
    </message>
    <message>
        <source>Rendered, waiting to download</source>
        <translation>Renderizada, en espera de descarga</translation>
    </message>
    <message>
        <source>Rendered and paid, not downloaded: {why}</source>
        <translation>Renderizada y pagada, sin descargar: {why}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Downloading {size}, {speed}</source>
        <translation>Descargando {size}, {speed}</translation>
    </message>
    <message>
        <source>Downloading {n} %, {speed}</source>
        <translation>Descargando {n} %, {speed}</translation>
    </message>
    <message>
        <source>Taken back. Nothing was charged</source>
        <translation>Retirada. No se cobró nada</translation>
    </message>
    <message>
        <source>Set aside: you said that it did not happen</source>
        <translation>Apartada: según lo indicado, no se realizó</translation>
    </message>
    <message>
        <source>nothing was charged</source>
        <translation>no se cobró nada</translation>
    </message>
    <message>
        <source>PiAPI names a charge of {price}</source>
        <translation>PiAPI indica un cobro de {price}</translation>
    </message>
    <message>
        <source>not charged as far as we know</source>
        <translation>no cobrada, que se sepa</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>no API key</source>
        <translation>sin clave de API</translation>
    </message>
    <message>
        <source>API key refused</source>
        <translation>clave de API rechazada</translation>
    </message>
    <message>
        <source>account refused</source>
        <translation>cuenta rechazada</translation>
    </message>
    <message>
        <source>balance too low</source>
        <translation>saldo insuficiente</translation>
    </message>
    <message>
        <source>refused by moderation</source>
        <translation>rechazada por moderación</translation>
    </message>
    <message>
        <source>the model is gone</source>
        <translation>el modelo ya no existe</translation>
    </message>
    <message>
        <source>PiAPI has too much to do</source>
        <translation>PiAPI está saturado</translation>
    </message>
    <message>
        <source>PiAPI has trouble</source>
        <translation>PiAPI tiene problemas</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>the connection is not safe</source>
        <translation>la conexión no es segura</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>el proxy la rechazó</translation>
    </message>
    <message>
        <source>this network wants a sign-in</source>
        <translation>esta red pide iniciar sesión</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the clips folder is gone</source>
        <translation>la carpeta de clips no está</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>el archivo no está</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>otro programa usa el archivo</translation>
    </message>
    <message>
        <source>the file was no video</source>
        <translation>el archivo no era un vídeo</translation>
    </message>
    <message>
        <source>its link has expired</source>
        <translation>su enlace ha caducado</translation>
    </message>
    <message>
        <source>PiAPI gave no link</source>
        <translation>PiAPI no dio ningún enlace</translation>
    </message>
    <message>
        <source>PiAPI does not know this take</source>
        <translation>PiAPI no conoce esta toma</translation>
    </message>
    <message>
        <source>the answer was not understood</source>
        <translation>la respuesta no se entendió</translation>
    </message>
    <message>
        <source>the answer was lost</source>
        <translation>la respuesta se perdió</translation>
    </message>
    <message>
        <source>the program was closed while sending</source>
        <translation>el programa se cerró durante el envío</translation>
    </message>
    <message>
        <source>refused by PiAPI</source>
        <translation>rechazada por PiAPI</translation>
    </message>
    <message>
        <source>the render did not work</source>
        <translation>el render no funcionó</translation>
    </message>
    <message>
        <source>cancelled at PiAPI</source>
        <translation>cancelada en PiAPI</translation>
    </message>
    <message>
        <source>over your budget</source>
        <translation>por encima del presupuesto</translation>
    </message>
    <message>
        <source>held back for you</source>
        <translation>retenida a la espera de tu decisión</translation>
    </message>
    <message>
        <source>it could not be written down</source>
        <translation>no se pudo anotar</translation>
    </message>
    <message>
        <source>a fault of this program</source>
        <translation>un fallo de este programa</translation>
    </message>
    <message>
        <source>Choose a model: this one is not in the list.</source>
        <translation>Elegir un modelo: este no está en la lista.</translation>
    </message>
    <message>
        <source>Choose another model: {model} is gone.</source>
        <translation>Elegir otro modelo: {model} ya no existe.</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>Escribir primero un prompt.</translation>
    </message>
    <message>
        <source>The prompt is too long: shorten it to {limit} characters.</source>
        <translation>El prompt es demasiado largo: acortarlo a {limit} caracteres.</translation>
    </message>
    <message>
        <source>The prompt holds a sign that cannot be sent. Type that part again.</source>
        <translation>El prompt contiene un signo que no se puede enviar. Escribir de nuevo esa parte.</translation>
    </message>
    <message>
        <source>Choose a shape that {model} makes.</source>
        <translation>Elegir un formato que admita {model}.</translation>
    </message>
    <message>
        <source>Choose a resolution that {model} makes.</source>
        <translation>Elegir una resolución que admita {model}.</translation>
    </message>
    <message>
        <source>Choose a length that {model} makes.</source>
        <translation>Elegir una duración que admita {model}.</translation>
    </message>
    <message>
        <source>Choose a sound setting that {model} takes.</source>
        <translation>Elegir un ajuste de sonido que admita {model}.</translation>
    </message>
    <message>
        <source>Choose from 1 to 20 takes.</source>
        <translation>Elegir de 1 a 20 tomas.</translation>
    </message>
</context>
</TS>
