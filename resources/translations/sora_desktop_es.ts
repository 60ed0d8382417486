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
        <source>Sora Desktop</source>
        <translation>Sora Desktop</translation>
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
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>License text</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Sora Desktop is free software under the MIT license. It uses Qt and PySide6 under the LGPL, version 3, and FFmpeg under the LGPL, version 2.1. You may replace these libraries. Patents may cover some video formats in your country.</source>
        <translation>Sora Desktop es software libre con licencia MIT. Usa Qt y PySide6 con la LGPL, versión 3, y FFmpeg con la LGPL, versión 2.1. Estas bibliotecas se pueden reemplazar. Algunos formatos de vídeo pueden estar cubiertos por patentes según el país.</translation>
    </message>
    <message>
        <source>This copy of Sora Desktop doesn&apos;t include this text.</source>
        <translation>Esta copia de Sora Desktop no incluye este texto.</translation>
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
        <source>Reading the task you picked…</source>
        <translation>Leyendo la tarea elegida…</translation>
    </message>
    <message>
        <source>Already a take: {prompt}</source>
        <translation>Ya es una toma: {prompt}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
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
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Find it in my account</source>
        <translation>Buscarla en mi cuenta</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Use this task</source>
        <translation>Usar esta tarea</translation>
    </message>
    <message>
        <source>Loading your account&apos;s tasks…</source>
        <translation>Cargando las tareas de la cuenta…</translation>
    </message>
    <message>
        <source>Your account shows no task from that time yet. The list can be late, so search again in a few minutes.</source>
        <translation>La cuenta aún no muestra ninguna tarea de ese momento. La lista puede ir con retraso: buscar de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Reading tasks ({n} of {count})…</source>
        <translation>Leyendo las tareas ({n} de {count})…</translation>
    </message>
    <message>
        <source>1 task has the same prompt and settings.</source>
        <translation>1 tarea tiene el mismo prompt y los mismos ajustes.</translation>
    </message>
    <message>
        <source>{n} tasks have the same prompt and settings.</source>
        <translation>{n} tareas tienen el mismo prompt y los mismos ajustes.</translation>
    </message>
    <message>
        <source>No task has the same prompt and settings.</source>
        <translation>Ninguna tarea tiene el mismo prompt y los mismos ajustes.</translation>
    </message>
    <message>
        <source>couldn&apos;t be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>sin prompt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>This task has a different prompt or settings.</source>
        <translation>Esta tarea tiene otro prompt u otros ajustes.</translation>
    </message>
    <message>
        <source>This is free and sends nothing.</source>
        <translation>Es gratis y no envía nada.</translation>
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
        <source>Sent at {time}, {seconds}, {price}. Choose the matching task.</source>
        <translation>Enviada: {time}, {seconds}, {price}. Elegir la tarea que coincide.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
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
        <source>Remove key</source>
        <translation>Quitar clave</translation>
    </message>
    <message>
        <source>Paste a key to replace it</source>
        <translation>Pegar una clave para reemplazarla</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Mostrar clave</translation>
    </message>
    <message>
        <source>Current key</source>
        <translation>Clave actual</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Stored in %1.</source>
        <translation>Guardada en %1.</translation>
    </message>
    <message>
        <source>For this session only. Your key is forgotten when you quit.</source>
        <translation>Solo para esta sesión. La clave se olvida al salir.</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>La demo no necesita clave.</translation>
    </message>
    <message>
        <source>From PIAPI_API_KEY, for this session only.</source>
        <translation>De PIAPI_API_KEY, solo para esta sesión.</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>Aún no hay clave.</translation>
    </message>
    <message>
        <source>Checking (free)</source>
        <translation>Comprobando (gratis)</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>The address must start with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>The address must start with https://, because your key is sent there.</source>
        <translation>La dirección debe empezar por https://, porque allí se envía la clave.</translation>
    </message>
    <message>
        <source>Remove the user name and password from the address.</source>
        <translation>Quitar de la dirección el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Remove everything from the question mark or # on.</source>
        <translation>Quitar todo a partir del signo de interrogación o de #.</translation>
    </message>
    <message>
        <source>A proxy address starts with http:// or https://.</source>
        <translation>La dirección de un proxy empieza por http:// o https://.</translation>
    </message>
    <message>
        <source>A proxy address ends with its port, as in http://proxy.example:8080.</source>
        <translation>La dirección de un proxy termina con su puerto, como en http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>A webhook address must start with https://.</source>
        <translation>La dirección de un webhook debe empezar por https://.</translation>
    </message>
    <message>
        <source>That address is too long.</source>
        <translation>Esa dirección es demasiado larga.</translation>
    </message>
    <message>
        <source>An address has no spaces, line breaks or backslashes.</source>
        <translation>Una dirección no tiene espacios, saltos de línea ni barras invertidas.</translation>
    </message>
    <message>
        <source>Enter a full address, such as https://api.example.com.</source>
        <translation>Introducir una dirección completa, como https://api.example.com.</translation>
    </message>
</context>
<context>
    <name>AttentionChip</name>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionList</name>
    <message>
        <source>Needs you</source>
        <translation>Por atender</translation>
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>Topped up</source>
        <translation>Recargado</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Sin explicar</translation>
    </message>
</context>
<context>
    <name>BalanceModel</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What changed it</source>
        <translation>Qué lo cambió</translation>
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
    <name>Charges</name>
    <message>
        <source>Stopped. What was brought in stays.</source>
        <translation>Detenido. Lo que se trajo se conserva.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save. What was brought in stays.</source>
        <translation>No se pudo guardar. Lo que se trajo se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) that this computer didn&apos;t make</source>
        <translation>
            <numerusform>%n cobro no hecho en este equipo</numerusform>
            <numerusform>%n cobros no hechos en este equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>{charges}: {amount}</source>
        <translation>{charges}: {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n of an unknown amount</source>
        <translation>
            <numerusform>%n de importe desconocido</numerusform>
            <numerusform>%n de importe desconocido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be a take that isn&apos;t confirmed</source>
        <translation>
            <numerusform>%n puede ser una toma sin confirmar</numerusform>
            <numerusform>%n pueden ser tomas sin confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking your account&apos;s history…</source>
        <translation>Comprobando el historial de la cuenta…</translation>
    </message>
    <message>
        <source>Checking your account&apos;s history, {n} tasks so far…</source>
        <translation>Comprobando el historial de la cuenta, ya {n} tareas…</translation>
    </message>
    <message>
        <source>Couldn&apos;t check your account&apos;s history: {why}.</source>
        <translation>No se pudo comprobar el historial de la cuenta: {why}.</translation>
    </message>
    <message>
        <source>Your account&apos;s history isn&apos;t checked yet.</source>
        <translation>El historial de la cuenta aún no se ha comprobado.</translation>
    </message>
    <message>
        <source>Every charge of the last {n} days belongs to one of your takes.</source>
        <translation>Todos los cobros de los últimos {n} días corresponden a tomas propias.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a task ID</source>
        <translation>
            <numerusform>%n línea sin ID de tarea</numerusform>
            <numerusform>%n líneas sin ID de tarea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with two charges (we count the higher)</source>
        <translation>
            <numerusform>%n tarea con dos cobros (cuenta el mayor)</numerusform>
            <numerusform>%n tareas con dos cobros (cuenta el mayor)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with a charge that can&apos;t be right</source>
        <translation>
            <numerusform>%n tarea con un cobro que no puede ser correcto</numerusform>
            <numerusform>%n tareas con un cobro que no puede ser correcto</numerusform>
        </translation>
    </message>
    <message>
        <source>its pages repeat, so some may be missing</source>
        <translation>sus páginas se repiten, así que puede faltar alguna</translation>
    </message>
    <message>
        <source>PiAPI&apos;s history has errors: {errors}.</source>
        <translation>El historial de PiAPI tiene errores: {errors}.</translation>
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
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>May be yours</source>
        <translation>Quizá propia</translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n take(s)</source>
        <translation>
            <numerusform>Se trajo %n toma</numerusform>
            <numerusform>Se trajeron %n tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>found {n} of your own takes</source>
        <translation>tomas propias encontradas: {n}</translation>
    </message>
    <message>
        <source>{n} may be takes that aren&apos;t confirmed</source>
        <translation>posibles tomas sin confirmar: {n}</translation>
    </message>
    <message>
        <source>{n} still rendering</source>
        <translation>{n} aún renderizando</translation>
    </message>
    <message>
        <source>{n} not a clip</source>
        <translation>no son clips: {n}</translation>
    </message>
    <message>
        <source>couldn&apos;t read {n}: {why}</source>
        <translation>no se pudo leer {n}: {why}</translation>
    </message>
    <message>
        <source>Nothing to bring in.</source>
        <translation>No hay nada que traer.</translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>topped up {amount}</source>
        <translation>recargado {amount}</translation>
    </message>
    <message>
        <source>charged {amount}</source>
        <translation>cobrado {amount}</translation>
    </message>
    <message>
        <source>charged elsewhere {amount}</source>
        <translation>cobrado en otro lugar {amount}</translation>
    </message>
    <message>
        <source>returned {amount}</source>
        <translation>devuelto {amount}</translation>
    </message>
    <message>
        <source>not explained {amount}</source>
        <translation>sin explicar {amount}</translation>
    </message>
    <message>
        <source>first reading</source>
        <translation>primera lectura</translation>
    </message>
</context>
<context>
    <name>ChargesDialog</name>
    <message>
        <source>Charges made elsewhere</source>
        <translation>Cobros hechos en otro lugar</translation>
    </message>
    <message>
        <source>They were made with your key on another computer or in another program, in the last {n} days. Bringing them in is free and sends nothing. What they cost is in no budget.</source>
        <translation>Se hicieron con la misma clave en otro equipo o en otro programa, en los últimos {n} días. Traerlos es gratis y no envía nada. Su coste no está en ningún presupuesto.</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Cobros</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Traerlos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Bring them into</source>
        <translation>Traerlos a</translation>
    </message>
    <message>
        <source>Bringing in {n} of {count}…</source>
        <translation>Trayendo {n} de {count}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>ChargesLine</name>
    <message>
        <source>Show charges…</source>
        <translation>Mostrar cobros…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>ChargesModel</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
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
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>ChoiceControl</name>
    <message>
        <source>{option}: only {value}</source>
        <translation>{option}: solo {value}</translation>
    </message>
</context>
<context>
    <name>ChoicesDialog</name>
    <message numerus="yes">
        <source>Generate %n take(s) for {total}?</source>
        <translation>
            <numerusform>¿Generar %n toma por {total}?</numerusform>
            <numerusform>¿Generar %n tomas por {total}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your choices make %n prompt(s).</source>
        <translation>
            <numerusform>Las opciones dan %n prompt.</numerusform>
            <numerusform>Las opciones dan %n prompts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Each is made %n time(s).</source>
        <translation>
            <numerusform> Cada uno se genera %n vez.</numerusform>
            <numerusform> Cada uno se genera %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts in this batch</source>
        <translation>Prompts de este lote</translation>
    </message>
    <message>
        <source>Generate ({total})</source>
        <translation>Generar ({total})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ClipsPage</name>
    <message>
        <source>Clips folder</source>
        <translation>Carpeta de clips</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>This folder doesn&apos;t exist. Choose another one.</source>
        <translation>Esta carpeta no existe. Elegir otra.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elegir una carpeta.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
</context>
<context>
    <name>CloseBehaviour</name>
    <message>
        <source>No takes in progress</source>
        <translation>No hay tomas en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in progress</source>
        <translation>
            <numerusform>%n toma en curso</numerusform>
            <numerusform>%n tomas en curso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollapsedLine</name>
    <message>
        <source>Prompt: {text}</source>
        <translation>Prompt: {text}</translation>
    </message>
    <message>
        <source>Show the prompt bar</source>
        <translation>Mostrar la barra del prompt</translation>
    </message>
    <message>
        <source>Describe the shot</source>
        <translation>Describir el plano</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plano</numerusform>
            <numerusform>%n planos</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore project {name}</source>
        <translation>Restaurar proyecto {name}</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>Usar {model}</translation>
    </message>
    <message>
        <source>{shot}, take {n}</source>
        <translation>{shot}, toma {n}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
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
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Sin resultados.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find an action, take, model or setting</source>
        <translation>Buscar una acción, toma, modelo o ajuste</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>go to its button</source>
        <translation>ir a su botón</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecutar</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visor</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Lista de planos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Search takes</source>
        <translation>Buscar tomas</translation>
    </message>
    <message>
        <source>Open bin</source>
        <translation>Abrir la papelera</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Show shortcuts</source>
        <translation>Mostrar atajos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
    <message>
        <source>Show or hide takes</source>
        <translation>Mostrar u ocultar las tomas</translation>
    </message>
    <message>
        <source>Show what needs you</source>
        <translation>Mostrar lo que requiere atención</translation>
    </message>
    <message>
        <source>Show today&apos;s account</source>
        <translation>Mostrar el resumen de hoy</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Área siguiente</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Área anterior</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Model prices</source>
        <translation>Precios de modelos</translation>
    </message>
    <message>
        <source>Viewer only</source>
        <translation>Solo el visor</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation>Renombrar proyecto…</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <translation>Ajustes del proyecto…</translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation>Archivar proyecto</translation>
    </message>
    <message>
        <source>Export project…</source>
        <translation>Exportar proyecto…</translation>
    </message>
    <message>
        <source>Import project…</source>
        <translation>Importar proyecto…</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>Todas las tomas</translation>
    </message>
    <message>
        <source>Show or hide the prompt bar</source>
        <translation>Mostrar u ocultar la barra del prompt</translation>
    </message>
    <message>
        <source>Focus prompt</source>
        <translation>Ir al prompt</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>Elegir modelo</translation>
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
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>Pictures with names for your prompts</source>
        <translation>Imágenes con nombre para los prompts</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>Prompt anterior</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Prompt siguiente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortinilla</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permutar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Wipe position</source>
        <translation>Posición de la cortinilla</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>ComparePicker</name>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Takes of this shot</source>
        <translation>Tomas de este plano</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>Otras tomas</translation>
    </message>
    <message>
        <source>No other take is ready.</source>
        <translation>No hay otra toma lista.</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Toma {n}</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Two takes compared</source>
        <translation>Dos tomas comparadas</translation>
    </message>
    <message>
        <source>{kept} becomes the chosen take. {other} moves to the bin.</source>
        <translation>{kept} pasa a ser la toma elegida. {other} va a la papelera.</translation>
    </message>
    <message>
        <source>Keep {kept}, bin {other}</source>
        <translation>Conservar {kept}, tirar {other}</translation>
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
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Your choices make {n} takes. The limit is {most} per batch.</source>
        <translation>Las opciones dan {n} tomas. El límite es {most} por lote.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>con sonido</translation>
    </message>
    <message>
        <source>Price for {settings}</source>
        <translation>Precio para {settings}</translation>
    </message>
    <message>
        <source>Generate  {total}</source>
        <translation>Generar  {total}</translation>
    </message>
    <message>
        <source>Cost {total}</source>
        <translation>Coste {total}</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>{project} contact sheet</source>
        <comment>the name of a file</comment>
        <translation>Hoja de contactos de {project}</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>Imágenes PNG</translation>
    </message>
    <message>
        <source>Save contact sheet</source>
        <translation>Guardar hoja de contactos</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plano</numerusform>
            <numerusform>%n planos</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Página {n} de {count}</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>No clip yet</source>
        <translation>Aún no hay clip</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Aún no hay tomas</translation>
    </message>
    <message>
        <source>Preparing contact sheet, picture {n} of {count}…</source>
        <translation>Preparando hoja de contactos, imagen {n} de {count}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Contact sheet saved as %n picture(s).</source>
        <translation>
            <numerusform>Hoja de contactos guardada en %n imagen.</numerusform>
            <numerusform>Hoja de contactos guardada en %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet saved</source>
        <translation>Hoja de contactos guardada</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the contact sheet</source>
        <translation>No se pudo guardar la hoja de contactos</translation>
    </message>
    <message>
        <source>take {n}, not chosen</source>
        <translation>toma {n}, no elegida</translation>
    </message>
    <message>
        <source>Not enough memory. Close other apps first.</source>
        <translation>No hay memoria suficiente. Cerrar antes otras aplicaciones.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Another app is using the file.</source>
        <translation>Otra aplicación está usando el archivo.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be written to: {folder}</source>
        <translation>No se puede escribir en esta carpeta: {folder}</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>Estimate</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Cotizado</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>desde {price}</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Sora Desktop closed unexpectedly last time</source>
        <translation>Sora Desktop se cerró de forma inesperada la última vez</translation>
    </message>
    <message>
        <source>Your takes are safe. Nothing is sent or paid twice. The report stays on this computer.</source>
        <translation>Las tomas están a salvo. Nada se envía ni se paga dos veces. El informe no sale de este equipo.</translation>
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
        <source>Crash report</source>
        <translation>Informe de error</translation>
    </message>
    <message>
        <source>This report has no keys and no values of variables. Read it before you share it.</source>
        <translation>Este informe no contiene claves ni valores de variables. Leerlo antes de compartirlo.</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Usar esta parte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Drag the frame, or move it with the arrow keys.</source>
        <translation>Arrastrar el marco o moverlo con las flechas.</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture that is used</source>
        <translation>Parte de la imagen que se usa</translation>
    </message>
    <message>
        <source>{part} of {whole}, from {x}, {y}</source>
        <translation>{part} de {whole}, desde {x}, {y}</translation>
    </message>
</context>
<context>
    <name>CutScrubber</name>
    <message>
        <source>Shot {n}</source>
        <translation>Plano {n}</translation>
    </message>
</context>
<context>
    <name>CutView</name>
    <message>
        <source>Cut</source>
        <translation>Montaje</translation>
    </message>
    <message>
        <source>Export cut…</source>
        <translation>Exportar montaje…</translation>
    </message>
    <message>
        <source>The cut</source>
        <translation>El montaje</translation>
    </message>
    <message>
        <source>Go to this shot in the list</source>
        <translation>Ir a este plano en la lista</translation>
    </message>
    <message>
        <source>Take {n}, not chosen</source>
        <translation>Toma {n}, no elegida</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>Plano {n}</translation>
    </message>
    <message>
        <source>No shots to play yet</source>
        <translation>Aún no hay planos que ver</translation>
    </message>
</context>
<context>
    <name>DetailsDrawer</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
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
        <source>We copy only this. It has no keys or prompts.</source>
        <translation>Solo se copia esto. No contiene claves ni prompts.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>¿Reemplazar %n archivo?</numerusform>
            <numerusform>¿Reemplazar %n archivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} in this folder will be overwritten.</source>
        <translation>Se va a sobrescribir el contenido de {names} en esta carpeta.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message numerus="yes">
        <source>%n paid clip(s) can&apos;t be downloaded</source>
        <translation>
            <numerusform>No se puede descargar %n clip pagado</numerusform>
            <numerusform>No se pueden descargar %n clips pagados</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 isn&apos;t available. Downloads continue when it&apos;s back.</source>
        <translation>La carpeta %1 no está disponible. Las descargas siguen cuando vuelva.</translation>
    </message>
    <message numerus="yes">
        <source>%n paid clip(s) not downloaded: disk full</source>
        <translation>
            <numerusform>%n clip pagado sin descargar: disco lleno</numerusform>
            <numerusform>%n clips pagados sin descargar: disco lleno</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of %1 is full. Downloads continue when there is space.</source>
        <translation>El disco de %1 está lleno. Las descargas siguen cuando haya espacio.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>You can watch clips, but not generate, download or change anything. Free up space for %1. Sora Desktop then continues automatically.</source>
        <translation>Se pueden ver clips, pero no generar, descargar ni cambiar nada. Liberar espacio para %1. Después, Sora Desktop continúa automáticamente.</translation>
    </message>
    <message>
        <source>Your library isn&apos;t writable</source>
        <translation>No se puede escribir en la biblioteca</translation>
    </message>
    <message>
        <source>You can watch clips, but not generate, download or change anything. Make %1 writable. Sora Desktop then continues automatically.</source>
        <translation>Se pueden ver clips, pero no generar, descargar ni cambiar nada. Permitir la escritura en %1. Después, Sora Desktop continúa automáticamente.</translation>
    </message>
    <message>
        <source>Another window of Sora Desktop took over</source>
        <translation>Otra ventana de Sora Desktop tomó el control</translation>
    </message>
    <message>
        <source>It changed %1. Quit and start again to generate, download or change anything.</source>
        <translation>Cambió %1. Salir e iniciar de nuevo para generar, descargar o cambiar algo.</translation>
    </message>
    <message>
        <source>Your library didn&apos;t respond for %1</source>
        <translation>La biblioteca no respondió durante %1</translation>
    </message>
    <message>
        <source>Folder %1. Nothing was lost.</source>
        <translation>Carpeta %1. No se perdió nada.</translation>
    </message>
    <message>
        <source>PiAPI accepted the take, but we can&apos;t save its ID %1. Copy the ID, then free up disk space. We keep trying.</source>
        <translation>PiAPI aceptó la toma, pero no se puede guardar su ID %1. Copiar el ID y liberar espacio en disco. Se sigue intentando.</translation>
    </message>
    <message>
        <source>A paid take can&apos;t be saved</source>
        <translation>No se puede guardar una toma pagada</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Versión final</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>A final can be made for {offered} days after its draft (PiAPI keeps drafts for {kept}). Make a new draft.</source>
        <translation>La versión final se puede crear hasta {offered} días después del borrador (PiAPI conserva los borradores {kept} días). Crear un borrador nuevo.</translation>
    </message>
    <message>
        <source>PiAPI uses only the draft. Days left for its final: {days}.</source>
        <translation>PiAPI usa solo el borrador. Días que quedan para la versión final: {days}.</translation>
    </message>
    <message>
        <source>Drafts save you {amount} in this shot.</source>
        <translation>Los borradores ahorran {amount} en este plano.</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) deleted since this draft</source>
        <translation>
            <numerusform>%n referencia eliminada desde este borrador</numerusform>
            <numerusform>%n referencias eliminadas desde este borrador</numerusform>
        </translation>
    </message>
    <message>
        <source>{references}. The final doesn&apos;t need them.</source>
        <translation>{references}. La versión final no las necesita.</translation>
    </message>
    <message>
        <source>Draft  {price}</source>
        <translation>Borrador  {price}</translation>
    </message>
    <message>
        <source>Draft (untested)  {price}</source>
        <translation>Borrador (sin probar)  {price}</translation>
    </message>
    <message>
        <source>A cheap draft in 480p. Make the final of the one that you like, in full quality.</source>
        <translation>Un borrador barato en 480p. Haga la versión final del que le guste, con toda la calidad.</translation>
    </message>
    <message>
        <source>Untested on PiAPI. We ask before anything is paid.</source>
        <translation>Sin probar en PiAPI. Se pregunta antes de pagar nada.</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to reuse its prompt and settings</source>
        <translation>Soltar para reutilizar su prompt y sus ajustes</translation>
    </message>
    <message>
        <source>Drop to add the picture to the prompt bar</source>
        <translation>Soltar para añadir la imagen a la barra del prompt</translation>
    </message>
    <message>
        <source>Drop to import the project</source>
        <translation>Soltar para importar el proyecto</translation>
    </message>
    <message>
        <source>Drop to import its shots</source>
        <translation>Soltar para importar los planos</translation>
    </message>
</context>
<context>
    <name>EditQueuedDialog</name>
    <message>
        <source>Edit queued prompt</source>
        <translation>Editar prompt en cola</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
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
        <source>Saving sends nothing. If its turn comes first, the old prompt is sent.</source>
        <translation>Guardar no envía nada. Si su turno llega antes, se envía el prompt anterior.</translation>
    </message>
</context>
<context>
    <name>EmptyTakes</name>
    <message>
        <source>No takes match</source>
        <translation>Ninguna toma coincide</translation>
    </message>
    <message>
        <source>Try a shorter search or fewer filters.</source>
        <translation>Probar una búsqueda más corta o menos filtros.</translation>
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
        <source>Takes that you move to the bin stay here until you empty it.</source>
        <translation>Las tomas movidas a la papelera se quedan aquí hasta vaciarla.</translation>
    </message>
    <message>
        <source>Back to your takes</source>
        <translation>Volver a las tomas</translation>
    </message>
    <message>
        <source>Describe a shot and press Generate. Every take appears here.</source>
        <translation>Describir un plano y pulsar Generar. Cada toma aparece aquí.</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Aún no hay tomas</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>For all projects</source>
        <translation>Para todos los proyectos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>No shot has a clip yet.</source>
        <translation>Ningún plano tiene clip todavía.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clip(s) to…</source>
        <translation>
            <numerusform>Exportar %n clip a…</numerusform>
            <numerusform>Exportar %n clips a…</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting clip {n} of {count}, {percent} %…</source>
        <translation>Exportando el clip {n} de {count}, {percent} %…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Export details</source>
        <translation>Detalles de exportación</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n clip(s).</source>
        <translation>
            <numerusform>%n clip exportado.</numerusform>
            <numerusform>%n clips exportados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n clip(s) with {files}.</source>
        <translation>
            <numerusform>%n clip exportado con {files}.</numerusform>
            <numerusform>%n clips exportados con {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First take used, none chosen: %n shot(s).</source>
        <translation>
            <numerusform>Se usa la primera toma, ninguna elegida: %n plano.</numerusform>
            <numerusform>Se usa la primera toma, ninguna elegida: %n planos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t export everything: {why}.</source>
        <translation>No se pudo exportar todo: {why}.</translation>
    </message>
    <message>
        <source>{line}. Take {n}: {text}</source>
        <translation>{line}. Toma {n}: {text}</translation>
    </message>
    <message>
        <source>{line}. Shot {n}: {text}</source>
        <translation>{line}. Plano {n}: {text}</translation>
    </message>
    <message>
        <source>no clip yet, its place stays empty</source>
        <translation>aún sin clip, su lugar queda vacío</translation>
    </message>
    <message>
        <source>take {own} of {whole} used, none is chosen</source>
        <translation>se usa la toma {own} de {whole}, ninguna está elegida</translation>
    </message>
    <message>
        <source>file not found, its place stays empty</source>
        <translation>archivo no encontrado, su lugar queda vacío</translation>
    </message>
    <message>
        <source>not copied, its place stays empty: {why}</source>
        <translation>sin copiar, su lugar queda vacío: {why}</translation>
    </message>
    <message>
        <source>unknown duration, its place stays empty</source>
        <translation>duración desconocida, su lugar queda vacío</translation>
    </message>
    <message>
        <source>another shot has this number too</source>
        <translation>otro plano también tiene este número</translation>
    </message>
    <message>
        <source>{own} frames per second, the timeline has {whole}</source>
        <translation>{own} fotogramas por segundo, la línea de tiempo tiene {whole}</translation>
    </message>
    <message>
        <source>{own} pixels, the timeline has {whole}</source>
        <translation>{own} píxeles, la línea de tiempo tiene {whole}</translation>
    </message>
    <message>
        <source>not in the EDL, which has 999 events at most</source>
        <translation>fuera de la EDL, que admite 999 eventos como máximo</translation>
    </message>
    <message>
        <source>Export canceled.</source>
        <translation>Exportación cancelada.</translation>
    </message>
    <message>
        <source>No clips to export</source>
        <translation>No hay clips que exportar</translation>
    </message>
    <message numerus="yes">
        <source>Without a clip: %n shot(s).</source>
        <translation>
            <numerusform>Sin clip: %n plano.</numerusform>
            <numerusform>Sin clip: %n planos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the timeline: %n clip(s) of unknown duration.</source>
        <translation>
            <numerusform>Fuera de la línea de tiempo: %n clip de duración desconocida.</numerusform>
            <numerusform>Fuera de la línea de tiempo: %n clips de duración desconocida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many for the EDL: the last %n shot(s).</source>
        <translation>
            <numerusform>No cabe en la EDL: %n plano, el último.</numerusform>
            <numerusform>No caben en la EDL: los últimos %n planos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clips can&apos;t become one MP4.</source>
        <translation>Los clips no se pueden unir en un MP4.</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t export %n clip(s): {why}.</source>
        <translation>
            <numerusform>No se pudo exportar %n clip: {why}.</numerusform>
            <numerusform>No se pudieron exportar %n clips: {why}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>The cut as one MP4</source>
        <translation>El montaje en un MP4</translation>
    </message>
    <message>
        <source>Final Cut Pro, DaVinci Resolve</source>
        <translation>Final Cut Pro, DaVinci Resolve</translation>
    </message>
    <message>
        <source>FCPXML 1.10</source>
        <translation>FCPXML 1.10</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>DaVinci Resolve, Kdenlive</source>
        <translation>DaVinci Resolve, Kdenlive</translation>
    </message>
    <message>
        <source>EDL (CMX 3600)</source>
        <translation>EDL (CMX 3600)</translation>
    </message>
    <message>
        <source>Premiere Pro, Media Composer, OpenShot. ASCII names only.</source>
        <translation>Premiere Pro, Media Composer, OpenShot. Solo nombres ASCII.</translation>
    </message>
    <message>
        <source>Prompts, settings and cost for a spreadsheet</source>
        <translation>Prompts, ajustes y coste para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Without encoding: possible when all clips are of one kind</source>
        <translation>Sin codificar: posible si todos los clips son del mismo tipo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Last folder: {folder}</source>
        <translation>Última carpeta: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clip(s)</source>
        <translation>
            <numerusform>Exportar %n clip</numerusform>
            <numerusform>Exportar %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips are copied. Write these files next to them:</source>
        <translation>Los clips se copian. Escribir junto a ellos estos archivos:</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Couldn&apos;t open the folder</source>
        <translation>No se pudo abrir la carpeta</translation>
    </message>
    <message>
        <source>Couldn&apos;t open another app</source>
        <translation>No se pudo abrir otra aplicación</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the frame</source>
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
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the settings file</source>
        <translation>No se pudo guardar el archivo de ajustes</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n settings file(s)</source>
        <translation>
            <numerusform>%n archivo de ajustes guardado</numerusform>
            <numerusform>%n archivos de ajustes guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renamed %n clip(s)</source>
        <translation>
            <numerusform>%n clip renombrado</numerusform>
            <numerusform>%n clips renombrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) not renamed: {why}.</source>
        <translation>
            <numerusform>%n clip sin renombrar: {why}.</numerusform>
            <numerusform>%n clips sin renombrar: {why}.</numerusform>
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
        <source>Remove filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Starred only</source>
        <translation>Solo con estrella</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <source>Filter by model</source>
        <translation>Filtrar por modelo</translation>
    </message>
    <message>
        <source>Filter by aspect ratio</source>
        <translation>Filtrar por relación de aspecto</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrar por etiqueta</translation>
    </message>
    <message>
        <source>Filter by date</source>
        <translation>Filtrar por fecha</translation>
    </message>
    <message>
        <source>Imported only</source>
        <translation>Solo importadas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>All aspect ratios</source>
        <translation>Todas las relaciones de aspecto</translation>
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
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Intervalo personalizado</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Papelera (%1)</translation>
    </message>
    <message>
        <source>Leave the bin</source>
        <translation>Salir de la papelera</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
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
</context>
<context>
    <name>FinalButton</name>
    <message>
        <source>Draft too old</source>
        <translation>Borrador muy antiguo</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>No matches.</source>
        <translation>Sin resultados.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>PiAPI makes the clips and bills your PiAPI account. Checking a key is free.</source>
        <translation>PiAPI crea los clips y los cobra en la cuenta de PiAPI. Comprobar una clave es gratis.</translation>
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
        <source>Key check result</source>
        <translation>Resultado de comprobar la clave</translation>
    </message>
    <message>
        <source>Where do I get a key?</source>
        <translation>¿Dónde se consigue una clave?</translation>
    </message>
    <message>
        <source>All models and prices</source>
        <translation>Todos los modelos y precios</translation>
    </message>
    <message>
        <source>Stored in {store}, never in a file.</source>
        <translation>Se guarda en {store}, nunca en un archivo.</translation>
    </message>
    <message>
        <source>No keychain found, so your key is forgotten when you quit.</source>
        <translation>No se encontró ningún llavero: la clave se olvida al salir.</translation>
    </message>
    <message>
        <source>Paste your PiAPI key</source>
        <translation>Pegar la clave de PiAPI</translation>
    </message>
    <message>
        <source>Checking your key. This is free.</source>
        <translation>Comprobando la clave. Es gratis.</translation>
    </message>
    <message>
        <source>Your key works. Balance {balance}. Stored in {place}.</source>
        <translation>La clave funciona. Saldo {balance}. Guardada en {place}.</translation>
    </message>
    <message>
        <source>Make short clips from text and pictures. Pay per second.</source>
        <translation>Cree clips cortos con texto e imágenes. Se paga por segundo.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Probar antes</translation>
    </message>
    <message>
        <source>Everything works, nothing is charged. Sample clips are drawn on this computer.</source>
        <translation>Todo funciona y no se cobra nada. Los clips de muestra se dibujan en este equipo.</translation>
    </message>
    <message>
        <source>What a clip costs ({n} s, 720p, sound)</source>
        <translation>Lo que cuesta un clip ({n} s, 720p, sonido)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Ready to make clips</source>
        <translation>Todo listo para crear clips</translation>
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
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>{price}/s</source>
        <translation>{price}/s</translation>
    </message>
    <message>
        <source>{price} per clip</source>
        <translation>{price} por clip</translation>
    </message>
    <message>
        <source>{price} per picture</source>
        <translation>{price} por imagen</translation>
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
        <source>System</source>
        <translation>Sistema</translation>
    </message>
</context>
<context>
    <name>Generate</name>
    <message numerus="yes">
        <source>%n queued take(s) canceled. Nothing was sent or charged.</source>
        <translation>
            <numerusform>%n toma de la cola cancelada. No se envió ni se cobró nada.</numerusform>
            <numerusform>%n tomas de la cola canceladas. No se envió ni se cobró nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>PiAPI never confirmed a take with these settings. You may have been charged {lost}, and we are still checking. If you generate now, you may pay twice.</source>
        <translation>PiAPI nunca confirmó una toma con estos ajustes. Puede que se hayan cobrado {lost}; aún se está comprobando. Al generar ahora, se podría pagar dos veces.</translation>
    </message>
    <message>
        <source>Generate anyway ({total})</source>
        <translation>Generar de todos modos ({total})</translation>
    </message>
    <message>
        <source>A take just like this isn&apos;t confirmed</source>
        <translation>Una toma igual que esta está sin confirmar</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n toma</numerusform>
            <numerusform>%n tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>{takes} at {total}. We ask before spending more than {limit} at once. You can change this limit in Settings.</source>
        <translation>{takes} por {total}. Se pregunta antes de gastar más de {limit} de una vez. El límite se cambia en Ajustes.</translation>
    </message>
    <message>
        <source>Generate for {total}?</source>
        <translation>¿Generar por {total}?</translation>
    </message>
    <message>
        <source>{takes} of {shots}.</source>
        <translation>{takes} de {shots}.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plano</numerusform>
            <numerusform>%n planos</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate ({total})</source>
        <translation>Generar ({total})</translation>
    </message>
    <message>
        <source>This take was made without it: “{style}”.</source>
        <translation>Esta toma se hizo sin él: «{style}».</translation>
    </message>
    <message>
        <source>Settings of {project}</source>
        <translation>Ajustes de {project}</translation>
    </message>
    <message numerus="yes">
        <source>Make %n final(s)?</source>
        <translation>
            <numerusform>¿Hacer %n versión final?</numerusform>
            <numerusform>¿Hacer %n versiones finales?</numerusform>
        </translation>
    </message>
    <message>
        <source>PiAPI uses only the drafts. Days left for the oldest: {days}.</source>
        <translation>PiAPI solo usa los borradores. Días restantes para el más antiguo: {days}.</translation>
    </message>
    <message>
        <source>Make the finals ({total})</source>
        <translation>Hacer las versiones finales ({total})</translation>
    </message>
    <message>
        <source>A reference was deleted</source>
        <translation>Se eliminó una referencia</translation>
    </message>
    <message>
        <source>Balance {now}, afterwards about {after}.</source>
        <translation>Saldo {now}, después unos {after}.</translation>
    </message>
    <message>
        <source>Balance {now}, too low by {short}.</source>
        <translation>Saldo {now}, faltan {short}.</translation>
    </message>
    <message>
        <source>Left of today&apos;s budget afterwards: {left}.</source>
        <translation>Resto del presupuesto de hoy tras generar: {left}.</translation>
    </message>
    <message>
        <source>Left of this month&apos;s budget afterwards: {left}.</source>
        <translation>Resto del presupuesto de este mes tras generar: {left}.</translation>
    </message>
    <message>
        <source>Left of the budget of {project} afterwards: {left}.</source>
        <translation>Quedará del presupuesto de {project}: {left}.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) queued</source>
        <translation>
            <numerusform>%n toma en cola</numerusform>
            <numerusform>%n tomas en cola</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} is listed for PiAPI, but nobody has confirmed that it works this way. It may be refused, and a failed take may be charged.</source>
        <translation>{model} figura en la lista de PiAPI, pero nadie ha confirmado que funcione así. Puede que se rechace, y una toma con error puede cobrarse.</translation>
    </message>
    <message>
        <source>Untested on PiAPI</source>
        <translation>Sin probar en PiAPI</translation>
    </message>
    <message>
        <source>Generate without a known price?</source>
        <translation>¿Generar sin conocer el precio?</translation>
    </message>
    <message>
        <source>We don&apos;t know what PiAPI charges for these settings. You see the price once PiAPI names it, and by then it is spent.</source>
        <translation>No se sabe cuánto cobra PiAPI por estos ajustes. El precio se ve cuando PiAPI lo indica, y entonces ya está gastado.</translation>
    </message>
    <message>
        <source>Generate (price unknown)</source>
        <translation>Generar (precio desconocido)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Add to shot {n}</source>
        <translation>Añadir al plano {n}</translation>
    </message>
    <message>
        <source>You changed the prompt, so it makes a new shot. Shot {n} stays as it is.</source>
        <translation>El prompt ha cambiado, así que hará un plano nuevo. El plano {n} queda como está.</translation>
    </message>
</context>
<context>
    <name>ImportShotsDialog</name>
    <message>
        <source>Import shots</source>
        <translation>Importar planos</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{name}. Too long to edit here</source>
        <translation>{name}. Demasiado largo para editar aquí</translation>
    </message>
    <message>
        <source>{problem} The shots below are still from {name}.</source>
        <translation>{problem} Los planos de abajo siguen siendo de {name}.</translation>
    </message>
    <message>
        <source>{name}, {encoding}</source>
        <translation>{name}, {encoding}</translation>
    </message>
    <message numerus="yes">
        <source>Add %n shot(s)</source>
        <translation>
            <numerusform>Añadir %n plano</numerusform>
            <numerusform>Añadir %n planos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add shots</source>
        <translation>Añadir planos</translation>
    </message>
    <message>
        <source>Shots as text</source>
        <translation>Planos como texto</translation>
    </message>
    <message>
        <source>Paste your shots here, or drop a file</source>
        <translation>Pegar aquí los planos o soltar un archivo</translation>
    </message>
    <message>
        <source>Import shots into {project}</source>
        <translation>Importar planos a {project}</translation>
    </message>
    <message>
        <source>One prompt a line, or a table with columns such as Prompt, Model and Duration. CSV, TSV, text and Fountain files work too.</source>
        <translation>Un prompt por línea, o una tabla con columnas como Prompt, Modelo y Duración. También sirven archivos CSV, TSV, de texto y Fountain.</translation>
    </message>
    <message>
        <source>Your shots appear here, with the price of each</source>
        <translation>Los planos aparecen aquí, con el precio de cada uno</translation>
    </message>
    <message>
        <source>Adding shots is free</source>
        <translation>Añadir planos es gratis</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Shot {n} has no clip on this computer.</source>
        <translation>El plano {n} no tiene clip en este equipo.</translation>
    </message>
    <message>
        <source>The clip of shot {n} isn&apos;t an MP4.</source>
        <translation>El clip del plano {n} no es un MP4.</translation>
    </message>
    <message>
        <source>The clip of shot {n} is damaged.</source>
        <translation>El clip del plano {n} está dañado.</translation>
    </message>
    <message>
        <source>The clip of shot {n} is a fragmented MP4, as for streaming.</source>
        <translation>El clip del plano {n} es un MP4 fragmentado, como los de streaming.</translation>
    </message>
    <message>
        <source>The clip of shot {n} is encrypted.</source>
        <translation>El clip del plano {n} está cifrado.</translation>
    </message>
    <message>
        <source>With shot {n} the film is too long.</source>
        <translation>Con el plano {n}, la película es demasiado larga.</translation>
    </message>
    <message>
        <source>The clip of shot {n} was trimmed by another app, which left hidden frames in it.</source>
        <translation>Otra aplicación recortó el clip del plano {n} y dejó en él fotogramas ocultos.</translation>
    </message>
    <message>
        <source>The frames of shot {n} have times that don&apos;t fit the other clips.</source>
        <translation>Los tiempos de los fotogramas del plano {n} no encajan con los demás clips.</translation>
    </message>
    <message>
        <source>The in and out points of shot {n} are outside its clip.</source>
        <translation>Los puntos de entrada y de salida del plano {n} están fuera de su clip.</translation>
    </message>
    <message>
        <source>Shot {n} doesn&apos;t begin at a keyframe.</source>
        <translation>El plano {n} no empieza en un fotograma clave.</translation>
    </message>
    <message>
        <source>Shot {n} ends at a frame that needs later frames.</source>
        <translation>El plano {n} termina en un fotograma que necesita otros posteriores.</translation>
    </message>
    <message>
        <source>Shot {n} has another video codec than most clips.</source>
        <translation>El plano {n} tiene un códec de vídeo distinto al de la mayoría de los clips.</translation>
    </message>
    <message>
        <source>Shot {n} has another size than most clips.</source>
        <translation>El plano {n} tiene un tamaño distinto al de la mayoría de los clips.</translation>
    </message>
    <message>
        <source>Shot {n} is rotated differently.</source>
        <translation>El plano {n} está girado de otra manera.</translation>
    </message>
    <message>
        <source>Shot {n} was encoded with other settings than most clips.</source>
        <translation>El plano {n} se codificó con ajustes distintos a los de la mayoría de los clips.</translation>
    </message>
    <message>
        <source>Shot {n} has another sound format than most clips.</source>
        <translation>El plano {n} tiene un formato de sonido distinto al de la mayoría de los clips.</translation>
    </message>
    <message>
        <source>Shot {n} has no sound, other clips have.</source>
        <translation>El plano {n} no tiene sonido, otros clips sí.</translation>
    </message>
    <message>
        <source>The sound of shot {n} is much shorter than its picture.</source>
        <translation>El sonido del plano {n} es mucho más corto que su imagen.</translation>
    </message>
    <message>
        <source>Nearest: frame {a}.</source>
        <translation>Más cercano: fotograma {a}.</translation>
    </message>
    <message>
        <source>Nearest: frame {a} or {b}.</source>
        <translation>Más cercanos: fotograma {a} o {b}.</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Waiting for your keychain</source>
        <translation>Esperando al llavero</translation>
    </message>
    <message>
        <source>Enter your key first.</source>
        <translation>Primero hay que introducir la clave.</translation>
    </message>
    <message>
        <source>No key to check.</source>
        <translation>No hay clave que comprobar.</translation>
    </message>
    <message>
        <source>We couldn&apos;t check your key, so we didn&apos;t save it. Try again.</source>
        <translation>No se pudo comprobar la clave, así que no se guardó. Reintentar.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>memory until you quit</source>
        <translation>la memoria hasta salir</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Primero hay que pegar una clave.</translation>
    </message>
    <message>
        <source>That key looks too long ({n} characters).</source>
        <translation>Esa clave parece demasiado larga ({n} caracteres).</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks. Copy it again.</source>
        <translation>Una clave no tiene espacios ni saltos de línea. Copiarla de nuevo.</translation>
    </message>
    <message>
        <source>Remove the quotation marks around the key.</source>
        <translation>Quitar las comillas de la clave.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and symbols. Copy it again.</source>
        <translation>Una clave solo tiene letras sin acento, cifras y símbolos. Copiarla de nuevo.</translation>
    </message>
    <message>
        <source>That key looks too short. Copy all of it.</source>
        <translation>Esa clave parece demasiado corta. Copiarla entera.</translation>
    </message>
    <message>
        <source>PIAPI_API_KEY is ignored: {why}</source>
        <translation>Se ignora PIAPI_API_KEY: {why}</translation>
    </message>
    <message>
        <source>the system keychain</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>{where} isn&apos;t available, so your key is forgotten when you quit.</source>
        <translation>No disponible: {where}. La clave se olvida al salir.</translation>
    </message>
    <message>
        <source>{where} doesn&apos;t respond. Unlock it, or use the key for this session only.</source>
        <translation>No responde: {where}. Desbloquear el llavero o usar la clave solo en esta sesión.</translation>
    </message>
    <message>
        <source>{where} refused access. Nothing in it was changed.</source>
        <translation>Acceso denegado: {where}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{where} didn&apos;t store the key, so it works for this session only.</source>
        <translation>La clave no se guardó en {where}: solo sirve para esta sesión.</translation>
    </message>
    <message>
        <source>Your key is no longer in {where}. Enter it again.</source>
        <translation>La clave ya no está en {where}. Introducirla de nuevo.</translation>
    </message>
    <message>
        <source>The key is too long for a keychain, so it works for this session only.</source>
        <translation>La clave es demasiado larga para un llavero: solo sirve para esta sesión.</translation>
    </message>
    <message>
        <source>The entry in {where} isn&apos;t a key. Enter your key again.</source>
        <translation>Lo guardado en {where} no es una clave. Introducir la clave de nuevo.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Your key loads when it responds.</source>
        <translation>Esperando al llavero. La clave se carga cuando responda.</translation>
    </message>
    <message>
        <source>The key works. Balance {balance}.</source>
        <translation>La clave funciona. Saldo {balance}.</translation>
    </message>
    <message>
        <source>{where} is locked. Unlock it and try again.</source>
        <translation>Bloqueado: {where}. Desbloquear el llavero e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Your key loads when you unlock it.</source>
        <translation>Esperando al llavero. La clave se carga al desbloquearlo.</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>PiAPI key</source>
        <translation>Clave de PiAPI</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>Pegar la clave</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Mostrar clave</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Restart for the new size?</source>
        <translation>¿Reiniciar para el nuevo tamaño?</translation>
    </message>
    <message>
        <source>Restart for the new language?</source>
        <translation>¿Reiniciar para el nuevo idioma?</translation>
    </message>
    <message>
        <source>A restart takes a second. Sent takes keep rendering. Nothing is sent twice.</source>
        <translation>Reiniciar tarda un segundo. Las tomas enviadas siguen renderizándose. Nada se envía dos veces.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>If you quit, takes keep rendering at PiAPI and download next time you open Sora Desktop. Nothing is paid twice.</source>
        <translation>Al salir, las tomas siguen renderizándose en PiAPI y se descargan al volver a abrir Sora Desktop. Nada se paga dos veces.</translation>
    </message>
    <message>
        <source>Takes in progress</source>
        <translation>Tomas en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in progress</source>
        <translation>
            <numerusform>%n toma en curso</numerusform>
            <numerusform>%n tomas en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray, or quit? If you quit, takes keep rendering at PiAPI and download next time you open Sora Desktop. Nothing is paid twice.</source>
        <translation>¿Dejar en la bandeja o salir? Al salir, las tomas siguen renderizándose en PiAPI y se descargan la próxima vez que se abra Sora Desktop. Nada se paga dos veces.</translation>
    </message>
    <message>
        <source>Always do this (change it in Settings)</source>
        <translation>Hacer siempre esto (se cambia en Ajustes)</translation>
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
    <name>LibraryController</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) not moved: unfinished, may be charged</source>
        <translation>
            <numerusform>%n toma sin mover: no terminada, puede que se cobre</numerusform>
            <numerusform>%n tomas sin mover: no terminadas, puede que se cobren</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {kept} kept, take {other} moved to the bin</source>
        <translation>Toma {kept} conservada, toma {other} en la papelera</translation>
    </message>
    <message>
        <source>Take {kept} of shot {shot} kept, take {other} of shot {left} in the bin</source>
        <translation>Toma {kept} del plano {shot} conservada, toma {other} del plano {left} en la papelera</translation>
    </message>
    <message>
        <source>The final of shot {n} replaced its draft in the cut</source>
        <translation>La versión final del plano {n} sustituyó a su borrador en el montaje</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (%1) will move to the system trash.</source>
        <translation>
            <numerusform>%n archivo (%1) irá a la papelera del sistema.</numerusform>
            <numerusform>%n archivos (%1) irán a la papelera del sistema.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Their cost (%1) stays in your totals.</source>
        <translation>Esto no se puede deshacer. Su coste (%1) sigue en los totales.</translation>
    </message>
    <message numerus="yes">
        <source>Empty the bin (%n take(s))?</source>
        <translation>
            <numerusform>¿Vaciar la papelera (%n toma)?</numerusform>
            <numerusform>¿Vaciar la papelera (%n tomas)?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>Vaciar la papelera</translation>
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
        <source>%n take(s) moved to bin</source>
        <translation>
            <numerusform>%n toma movida a la papelera</numerusform>
            <numerusform>%n tomas movidas a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
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
    <name>LinkDialog</name>
    <message>
        <source>Link to a picture, clip or sound</source>
        <translation>Enlace a una imagen, un clip o un sonido</translation>
    </message>
    <message>
        <source>Link to a picture</source>
        <translation>Enlace a una imagen</translation>
    </message>
    <message>
        <source>Use link</source>
        <translation>Usar enlace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>PiAPI opens the link itself, so it must be public and stay there until the clip is ready. JPEG, PNG or WebP, up to 10 MB. The picture isn&apos;t cropped.</source>
        <translation>PiAPI abre el enlace por su cuenta: debe ser público y seguir activo hasta que el clip esté listo. JPEG, PNG o WebP, hasta 10 MB. La imagen no se recorta.</translation>
    </message>
    <message>
        <source>A link to a clip or sound ends in .mp4, .mov, .mp3 or .wav.</source>
        <translation>El enlace a un clip o un sonido termina en .mp4, .mov, .mp3 o .wav.</translation>
    </message>
</context>
<context>
    <name>LookSwitch</name>
    <message>
        <source>Shots</source>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
</context>
<context>
    <name>LostTakes</name>
    <message>
        <source>Was this take never made?</source>
        <translation>¿Esta toma nunca se creó?</translation>
    </message>
    <message>
        <source>We stop searching for this take and no longer count its %1 as spent. Only do this if PiAPI shows neither the take nor a charge.</source>
        <translation>Se deja de buscar esta toma y sus %1 ya no cuentan como gasto. Solo si PiAPI no muestra ni la toma ni un cobro.</translation>
    </message>
    <message>
        <source>It was never made</source>
        <translation>Nunca se creó</translation>
    </message>
    <message>
        <source>Send this take again?</source>
        <translation>¿Enviar esta toma otra vez?</translation>
    </message>
    <message>
        <source>PiAPI never confirmed the first one. You may have been charged {first}. If it appears later, you have paid for two takes. Checking your account first is free.</source>
        <translation>PiAPI nunca confirmó la primera. Puede que se hayan cobrado {first}. Si aparece más tarde, se habrán pagado dos tomas. Comprobar antes la cuenta es gratis.</translation>
    </message>
    <message>
        <source>Send again ({price}, may be charged twice)</source>
        <translation>Enviar de nuevo ({price}, puede cobrarse dos veces)</translation>
    </message>
    <message>
        <source>I understand I may pay twice</source>
        <translation>Entiendo que puedo pagar dos veces</translation>
    </message>
    <message>
        <source>The first take was found</source>
        <translation>Se encontró la primera toma</translation>
    </message>
    <message>
        <source>Nothing was sent twice</source>
        <translation>Nada se envió dos veces</translation>
    </message>
    <message>
        <source>The lost take was found</source>
        <translation>La toma perdida apareció</translation>
    </message>
    <message>
        <source>Couldn&apos;t save. Nothing was changed.</source>
        <translation>No se pudo guardar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Another take already uses this task.</source>
        <translation>Otra toma ya usa esta tarea.</translation>
    </message>
    <message>
        <source>The take stays as it is.</source>
        <translation>La toma queda como está.</translation>
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
        <source>A red kite climbs over winter dunes, low sun, slow push in</source>
        <translation>Una cometa roja se eleva sobre dunas invernales, sol bajo, travelling lento hacia delante</translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation>El clip se reproduce aquí</translation>
    </message>
    <message>
        <source>Generate one or pick a take.</source>
        <translation>Generar uno o elegir una toma.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Shot {n}, {time}</source>
        <translation>Plano {n}, {time}</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Toma {n}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
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
        <source>Paste your PiAPI key.</source>
        <translation>Pegar la clave de PiAPI.</translation>
    </message>
    <message>
        <source>{model} is no longer available</source>
        <translation>{model} ya no está disponible</translation>
    </message>
    <message>
        <source>{switch}</source>
        <translation>{switch}</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>No se ha cobrado.</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>Ajustes del proyecto</translation>
    </message>
    <message>
        <source>Already paid ({price}).</source>
        <translation>Ya pagada ({price}).</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: unknown issuer</source>
        <translation>No se pudo verificar la identidad de PiAPI: emisor desconocido</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know who issued PiAPI&apos;s certificate. Company proxies cause this. Nothing was sent.</source>
        <translation>Este equipo no conoce al emisor del certificado de PiAPI. Es habitual con los proxies de empresa. No se envió nada.</translation>
    </message>
    <message>
        <source>On a company network, add its CA certificate in Settings. Elsewhere, don&apos;t trust this network.</source>
        <translation>En una red de empresa, añadir su certificado de CA en Ajustes. En otro lugar, no fiarse de esta red.</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: expired certificate</source>
        <translation>No se pudo verificar la identidad de PiAPI: certificado caducado</translation>
    </message>
    <message>
        <source>PiAPI&apos;s certificate has expired, or this computer&apos;s clock is ahead. Nothing was sent.</source>
        <translation>El certificado de PiAPI caducó o el reloj de este equipo va adelantado. No se envió nada.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, PiAPI must renew its certificate.</source>
        <translation>Comprobar la fecha y la hora de este equipo. Si son correctas, PiAPI debe renovar su certificado.</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: certificate not valid yet</source>
        <translation>No se pudo verificar la identidad de PiAPI: certificado aún no válido</translation>
    </message>
    <message>
        <source>PiAPI&apos;s certificate isn&apos;t valid yet. This computer&apos;s clock is probably behind. Nothing was sent.</source>
        <translation>El certificado de PiAPI aún no es válido. El reloj de este equipo probablemente va atrasado. No se envió nada.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Comprobar la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: wrong site</source>
        <translation>No se pudo verificar la identidad de PiAPI: otro sitio</translation>
    </message>
    <message>
        <source>The certificate belongs to another site, not to PiAPI. Nothing was sent.</source>
        <translation>El certificado es de otro sitio, no de PiAPI. No se envió nada.</translation>
    </message>
    <message>
        <source>You may need to sign in to this network first. If not, check the API address and proxy in Settings.</source>
        <translation>Puede que antes haya que iniciar sesión en esta red. Si no, comprobar la dirección de la API y el proxy en Ajustes.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your takes, so nothing is sent. {reason}</source>
        <translation>No se pudieron guardar las tomas, así que no se envía nada. {reason}</translation>
    </message>
    <message>
        <source>Couldn&apos;t write the log</source>
        <translation>No se pudo escribir el registro</translation>
    </message>
    <message>
        <source>Free up space on this disk. Queued takes then continue automatically.</source>
        <translation>Liberar espacio en este disco. Las tomas en cola continúan después automáticamente.</translation>
    </message>
    <message>
        <source>The data folder isn&apos;t writable</source>
        <translation>No se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>Free up space on this disk, then save your settings again.</source>
        <translation>Liberar espacio en este disco y guardar los ajustes de nuevo.</translation>
    </message>
    <message>
        <source>Free up space on this disk.</source>
        <translation>Liberar espacio en este disco.</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link isn&apos;t a web address.</source>
        <translation>PiAPI terminó la toma, pero su enlace no es una dirección web.</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link contains a user name.</source>
        <translation>PiAPI terminó la toma, pero su enlace contiene un nombre de usuario.</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link isn&apos;t https.</source>
        <translation>PiAPI terminó la toma, pero su enlace no es https.</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link leads into a private network.</source>
        <translation>PiAPI terminó la toma, pero su enlace lleva a una red privada.</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link leads in circles.</source>
        <translation>PiAPI terminó la toma, pero su enlace da vueltas en círculo.</translation>
    </message>
    <message>
        <source>The link isn&apos;t a web address.</source>
        <translation>El enlace no es una dirección web.</translation>
    </message>
    <message>
        <source>The link contains a user name.</source>
        <translation>El enlace contiene un nombre de usuario.</translation>
    </message>
    <message>
        <source>The link isn&apos;t https.</source>
        <translation>El enlace no es https.</translation>
    </message>
    <message>
        <source>The link leads into a private network, which PiAPI can&apos;t reach.</source>
        <translation>El enlace lleva a una red privada, a la que PiAPI no puede acceder.</translation>
    </message>
    <message>
        <source>The link leads in circles.</source>
        <translation>El enlace da vueltas en círculo.</translation>
    </message>
    <message>
        <source>The link needs a login. PiAPI can only open public links.</source>
        <translation>El enlace requiere iniciar sesión. PiAPI solo puede abrir enlaces públicos.</translation>
    </message>
    <message>
        <source>There&apos;s no file behind the link.</source>
        <translation>No hay ningún archivo en el enlace.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t lead to a JPEG, PNG or WebP picture.</source>
        <translation>El enlace no lleva a una imagen JPEG, PNG o WebP.</translation>
    </message>
    <message>
        <source>The picture behind the link is larger than 10 MB.</source>
        <translation>La imagen del enlace ocupa más de 10 MB.</translation>
    </message>
    <message>
        <source>The model can&apos;t use this kind of picture behind the link. It takes {kinds}.</source>
        <translation>El modelo no puede usar una imagen de este tipo en el enlace. Admite {kinds}.</translation>
    </message>
    <message>
        <source>The picture behind the link is too small. The model needs at least {least} pixels on each side.</source>
        <translation>La imagen del enlace es demasiado pequeña. El modelo necesita al menos {least} píxeles por lado.</translation>
    </message>
    <message>
        <source>The picture behind the link is too large. The model takes up to {most} pixels on each side.</source>
        <translation>La imagen del enlace es demasiado grande. El modelo admite hasta {most} píxeles por lado.</translation>
    </message>
    <message>
        <source>The model can&apos;t use the aspect ratio of the picture behind the link. It takes {narrowest} to {widest}.</source>
        <translation>El modelo no puede usar la relación de aspecto de la imagen del enlace. Admite de {narrowest} a {widest}.</translation>
    </message>
    <message>
        <source>We couldn&apos;t open the link. Check it in your browser.</source>
        <translation>No se pudo abrir el enlace. Comprobarlo en el navegador.</translation>
    </message>
    <message>
        <source>The clip or sound behind the link is shorter than {shortest} s.</source>
        <translation>El clip o sonido del enlace dura menos de {shortest} s.</translation>
    </message>
    <message>
        <source>The clip or sound behind the link is longer than {longest} s.</source>
        <translation>El clip o sonido del enlace dura más de {longest} s.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read how long the clip or sound behind the link is.</source>
        <translation>No se pudo leer cuánto dura el clip o sonido del enlace.</translation>
    </message>
    <message>
        <source>The clip behind the link is longer now, so it would cost more.</source>
        <translation>El clip del enlace ahora es más largo, así que costaría más.</translation>
    </message>
    <message>
        <source>A clip you put in is longer than was noted, so it would cost more.</source>
        <translation>Un clip añadido es más largo de lo anotado: costaría más.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t lead to a clip or sound. The model takes {kinds}.</source>
        <translation>El enlace no lleva a un clip ni a un sonido. El modelo admite {kinds}.</translation>
    </message>
    <message>
        <source>The file behind the link is larger than {size}.</source>
        <translation>El archivo del enlace ocupa más de {size}.</translation>
    </message>
    <message>
        <source>The model can&apos;t use this kind of file behind the link. It takes {kinds}.</source>
        <translation>El modelo no puede usar un archivo de este tipo en el enlace. Admite {kinds}.</translation>
    </message>
    <message>
        <source>The draft is over 6 days old, and PiAPI keeps drafts for 7 days.</source>
        <translation>El borrador tiene más de 6 días, y PiAPI conserva los borradores 7 días.</translation>
    </message>
    <message>
        <source>PiAPI doesn&apos;t know this draft.</source>
        <translation>PiAPI no conoce este borrador.</translation>
    </message>
    <message>
        <source>PiAPI hasn&apos;t finished this draft, or it failed.</source>
        <translation>PiAPI no ha terminado este borrador, o este falló.</translation>
    </message>
    <message>
        <source>No PiAPI key</source>
        <translation>Sin clave de PiAPI</translation>
    </message>
    <message>
        <source>Takes need a PiAPI key.</source>
        <translation>Las tomas necesitan una clave de PiAPI.</translation>
    </message>
    <message>
        <source>PiAPI refused your key</source>
        <translation>PiAPI rechazó la clave</translation>
    </message>
    <message>
        <source>It&apos;s wrong, revoked, or from a closed account.</source>
        <translation>Es incorrecta, está revocada o es de una cuenta cerrada.</translation>
    </message>
    <message>
        <source>Paste a new key from your PiAPI workspace. Queued takes continue afterwards.</source>
        <translation>Pegar una clave nueva del espacio de trabajo de PiAPI. Las tomas en cola continúan después.</translation>
    </message>
    <message>
        <source>PiAPI blocked this account</source>
        <translation>PiAPI bloqueó esta cuenta</translation>
    </message>
    <message>
        <source>Your plan or balance doesn&apos;t allow this. Nothing more is sent for now. Sent takes keep rendering.</source>
        <translation>El plan o el saldo no lo permite. Por ahora no se envía nada más. Las tomas enviadas siguen renderizándose.</translation>
    </message>
    <message>
        <source>Check your PiAPI account, then try again (free).</source>
        <translation>Revisar la cuenta de PiAPI y reintentar (gratis).</translation>
    </message>
    <message>
        <source>Balance too low</source>
        <translation>Saldo insuficiente</translation>
    </message>
    <message>
        <source>PiAPI couldn&apos;t reserve the cost of this take.</source>
        <translation>PiAPI no pudo reservar el coste de esta toma.</translation>
    </message>
    <message>
        <source>Top up at PiAPI. If your balance is high enough, edit the prompt instead.</source>
        <translation>Recargar en PiAPI. Si el saldo es suficiente, editar el prompt.</translation>
    </message>
    <message>
        <source>Blocked by moderation</source>
        <translation>Bloqueada por la moderación</translation>
    </message>
    <message>
        <source>A content check stopped this take.</source>
        <translation>Un control de contenido detuvo esta toma.</translation>
    </message>
    <message>
        <source>Edit the prompt. Real people, brands, violence and nudity are blocked most often.</source>
        <translation>Editar el prompt. Lo que más se bloquea: personas reales, marcas, violencia y desnudos.</translation>
    </message>
    <message>
        <source>PiAPI no longer offers this model.</source>
        <translation>PiAPI ya no ofrece este modelo.</translation>
    </message>
    <message>
        <source>PiAPI is busy</source>
        <translation>PiAPI está saturada</translation>
    </message>
    <message>
        <source>Too many takes are running, on your account or at PiAPI.</source>
        <translation>Hay demasiadas tomas en marcha, en la cuenta o en PiAPI.</translation>
    </message>
    <message>
        <source>Retrying automatically.</source>
        <translation>Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>PiAPI has a problem</source>
        <translation>PiAPI tiene un problema</translation>
    </message>
    <message>
        <source>PiAPI returns errors.</source>
        <translation>PiAPI devuelve errores.</translation>
    </message>
    <message>
        <source>We can&apos;t reach PiAPI.</source>
        <translation>No se puede acceder a PiAPI.</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity</source>
        <translation>No se pudo verificar la identidad de PiAPI</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent.</source>
        <translation>La conexión no es segura, así que no se envió nada.</translation>
    </message>
    <message>
        <source>On a company network, add its CA certificate in Settings. Elsewhere, check this computer&apos;s clock.</source>
        <translation>En una red de empresa, añadir su certificado de CA en Ajustes. En otro lugar, comprobar el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The proxy blocked the connection</source>
        <translation>El proxy bloqueó la conexión</translation>
    </message>
    <message>
        <source>Your proxy refused or didn&apos;t respond.</source>
        <translation>El proxy rechazó la conexión o no respondió.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings.</source>
        <translation>Comprobar el proxy en Ajustes.</translation>
    </message>
    <message>
        <source>This network needs you to sign in</source>
        <translation>Esta red pide iniciar sesión</translation>
    </message>
    <message>
        <source>A sign-in page came up instead of PiAPI.</source>
        <translation>En lugar de PiAPI apareció una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Open a web page and sign in to the network. Takes then continue automatically.</source>
        <translation>Abrir una página web e iniciar sesión en la red. Las tomas continúan después automáticamente.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the clip.</source>
        <translation>No se pudo guardar el clip.</translation>
    </message>
    <message>
        <source>Free up space, or choose another folder. The download then continues automatically (free).</source>
        <translation>Liberar espacio o elegir otra carpeta. La descarga continúa después automáticamente (gratis).</translation>
    </message>
    <message>
        <source>Clips folder not found</source>
        <translation>Carpeta de clips no encontrada</translation>
    </message>
    <message>
        <source>It was moved or unplugged, or it isn&apos;t writable.</source>
        <translation>Se movió, se desconectó o no permite la escritura.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder. The download then continues automatically (free).</source>
        <translation>Recuperarla o elegir otra carpeta. La descarga continúa después automáticamente (gratis).</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Archivo no encontrado</translation>
    </message>
    <message>
        <source>The clip was moved or deleted outside Sora Desktop.</source>
        <translation>El clip se movió o se borró fuera de Sora Desktop.</translation>
    </message>
    <message>
        <source>Put it back, or fetch it again while PiAPI still has it (free).</source>
        <translation>Devolverlo a su sitio u obtenerlo de nuevo mientras PiAPI lo conserve (gratis).</translation>
    </message>
    <message>
        <source>Another app is using the file</source>
        <translation>Otra aplicación está usando el archivo</translation>
    </message>
    <message>
        <source>The clip is downloaded, but a virus scanner or another app keeps us from renaming it.</source>
        <translation>El clip está descargado, pero un antivirus u otra aplicación impide renombrarlo.</translation>
    </message>
    <message>
        <source>The download isn&apos;t a video</source>
        <translation>La descarga no es un vídeo</translation>
    </message>
    <message>
        <source>PiAPI sent a damaged file, or one of another type.</source>
        <translation>PiAPI envió un archivo dañado o de otro tipo.</translation>
    </message>
    <message>
        <source>Fetch it again (free).</source>
        <translation>Obtenerlo de nuevo (gratis).</translation>
    </message>
    <message>
        <source>Download link expired</source>
        <translation>Enlace de descarga caducado</translation>
    </message>
    <message>
        <source>Fetch it again (free) to ask PiAPI for a new link. Without one, the clip is lost.</source>
        <translation>Obtenerlo de nuevo (gratis) para pedir otro enlace a PiAPI. Sin enlace, el clip se pierde.</translation>
    </message>
    <message>
        <source>PiAPI sent no download link</source>
        <translation>PiAPI no envió enlace de descarga</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but sent no clip.</source>
        <translation>PiAPI terminó la toma, pero no envió ningún clip.</translation>
    </message>
    <message>
        <source>PiAPI can&apos;t find this take</source>
        <translation>PiAPI no encuentra esta toma</translation>
    </message>
    <message>
        <source>The account of your key has no task with this ID.</source>
        <translation>La cuenta de la clave no tiene ninguna tarea con este ID.</translation>
    </message>
    <message>
        <source>Use the key of the account that made the take, then check again (free).</source>
        <translation>Usar la clave de la cuenta que creó la toma y comprobar de nuevo (gratis).</translation>
    </message>
    <message>
        <source>Unexpected reply from PiAPI</source>
        <translation>Respuesta inesperada de PiAPI</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know PiAPI&apos;s reply.</source>
        <translation>Esta versión no conoce la respuesta de PiAPI.</translation>
    </message>
    <message>
        <source>Check again later (free). If it stays like this, update Sora Desktop.</source>
        <translation>Comprobar más tarde (gratis). Si sigue así, actualizar Sora Desktop.</translation>
    </message>
    <message>
        <source>PiAPI never confirmed this take.</source>
        <translation>PiAPI nunca confirmó esta toma.</translation>
    </message>
    <message>
        <source>We are checking your account. Don&apos;t generate it again until it&apos;s clear.</source>
        <translation>Comprobando la cuenta. No generarla otra vez hasta que esté claro.</translation>
    </message>
    <message>
        <source>Sora Desktop quit while sending this take.</source>
        <translation>Sora Desktop se cerró al enviar esta toma.</translation>
    </message>
    <message>
        <source>Uploads need PiAPI&apos;s Creator plan or a higher one.</source>
        <translation>Para subir imágenes hace falta el plan Creator de PiAPI o uno superior.</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t accept it.</source>
        <translation>PiAPI no lo aceptó.</translation>
    </message>
    <message>
        <source>It&apos;s missing from your library, or its file is damaged.</source>
        <translation>Falta en la biblioteca o está dañado.</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t accept this prompt or these settings.</source>
        <translation>PiAPI no aceptó este prompt o estos ajustes.</translation>
    </message>
    <message>
        <source>Change the prompt or settings, then generate again.</source>
        <translation>Cambiar el prompt o los ajustes y generar otra vez.</translation>
    </message>
    <message>
        <source>Render failed</source>
        <translation>El renderizado falló</translation>
    </message>
    <message>
        <source>PiAPI accepted the take but couldn&apos;t finish it.</source>
        <translation>PiAPI aceptó la toma, pero no pudo terminarla.</translation>
    </message>
    <message>
        <source>Generate again at full price, edit the prompt, or use another model.</source>
        <translation>Genere otra vez al precio completo, edite el prompt o use otro modelo.</translation>
    </message>
    <message>
        <source>Take canceled</source>
        <translation>Toma cancelada</translation>
    </message>
    <message>
        <source>It was canceled at PiAPI, not by Sora Desktop.</source>
        <translation>Se canceló en PiAPI, no en Sora Desktop.</translation>
    </message>
    <message>
        <source>Generate again at full price.</source>
        <translation>Generar otra vez al precio completo.</translation>
    </message>
    <message>
        <source>Over your budget</source>
        <translation>Por encima del presupuesto</translation>
    </message>
    <message>
        <source>This take would exceed the budget you set.</source>
        <translation>Esta toma superaría el presupuesto fijado.</translation>
    </message>
    <message>
        <source>Wait for the next period, or raise the budget in Settings.</source>
        <translation>Esperar al próximo periodo o subir el presupuesto en Ajustes.</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Precio desconocido</translation>
    </message>
    <message>
        <source>You set a budget, and we don&apos;t know what this take would cost.</source>
        <translation>Hay un presupuesto fijado y no se sabe cuánto costaría esta toma.</translation>
    </message>
    <message>
        <source>Choose other settings, or remove the budget.</source>
        <translation>Elegir otros ajustes o quitar el presupuesto.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t confirm a take just like this one, so this one wasn&apos;t sent.</source>
        <translation>PiAPI no confirmó una toma igual que esta, así que esta no se envió.</translation>
    </message>
    <message>
        <source>It&apos;s sent as soon as the other take is resolved. You can also send it now, or remove it from the queue.</source>
        <translation>Se envía en cuanto se resuelva la otra toma. También se puede enviar ahora o quitar de la cola.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Your library can&apos;t be read or written, so nothing is sent. A take without a record could be charged twice. {reason}</source>
        <translation>No se puede leer ni escribir la biblioteca, así que no se envía nada. Una toma sin registro podría cobrarse dos veces. {reason}</translation>
    </message>
    <message>
        <source>Close other apps that use this file, then try again. If it stays like this, restart Sora Desktop.</source>
        <translation>Cerrar otras aplicaciones que usen este archivo y reintentar. Si sigue así, reiniciar Sora Desktop.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>This is a bug in Sora Desktop.</source>
        <translation>Es un error de Sora Desktop.</translation>
    </message>
    <message>
        <source>Your takes are safe. Restart Sora Desktop. If it happens again, copy the diagnostics from Settings.</source>
        <translation>Las tomas están a salvo. Reiniciar Sora Desktop. Si se repite, copiar el diagnóstico desde Ajustes.</translation>
    </message>
    <message>
        <source>Over the project budget</source>
        <translation>Supera el presupuesto del proyecto</translation>
    </message>
    <message>
        <source>{project} has a budget of {limit}, and {left} is left. This would exceed it.</source>
        <translation>{project} tiene un presupuesto de {limit} y quedan {left}. Esto lo superaría.</translation>
    </message>
    <message>
        <source>Raise the budget in the project settings, or use another project.</source>
        <translation>Aumenta el presupuesto en los ajustes del proyecto o usa otro proyecto.</translation>
    </message>
    <message>
        <source>Over today&apos;s budget</source>
        <translation>Por encima del presupuesto de hoy</translation>
    </message>
    <message>
        <source>This is {over} over today&apos;s budget of {limit}.</source>
        <translation>Supera en {over} el presupuesto de hoy, de {limit}.</translation>
    </message>
    <message>
        <source>Over this month&apos;s budget</source>
        <translation>Por encima del presupuesto del mes</translation>
    </message>
    <message>
        <source>This is {over} over this month&apos;s budget of {limit}.</source>
        <translation>Supera en {over} el presupuesto del mes, de {limit}.</translation>
    </message>
    <message>
        <source>PiAPI keeps clips for a short time only.</source>
        <translation>PiAPI conserva los clips poco tiempo.</translation>
    </message>
    <message>
        <source>The download link isn&apos;t safe to open</source>
        <translation>El enlace de descarga no es seguro</translation>
    </message>
    <message>
        <source>{flaw}</source>
        <translation>{flaw}</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Your plan can&apos;t upload files</source>
        <translation>El plan no permite subir archivos</translation>
    </message>
    <message>
        <source>Upgrade at PiAPI, or use an https link instead.</source>
        <translation>Mejorar el plan en PiAPI o usar un enlace https.</translation>
    </message>
    <message>
        <source>Couldn&apos;t upload the file</source>
        <translation>No se pudo subir el archivo</translation>
    </message>
    <message>
        <source>Use another file, or an https link to it.</source>
        <translation>Usar otro archivo o un enlace https a él.</translation>
    </message>
    <message>
        <source>Input file not found</source>
        <translation>Archivo de entrada no encontrado</translation>
    </message>
    <message>
        <source>Put it in again, then generate.</source>
        <translation>Añadirlo de nuevo y después generar.</translation>
    </message>
    <message>
        <source>Can&apos;t use the link</source>
        <translation>No se puede usar el enlace</translation>
    </message>
    <message>
        <source>Use another link, or put in the file.</source>
        <translation>Usar otro enlace o añadir el archivo.</translation>
    </message>
    <message>
        <source>Can&apos;t make the final of this draft</source>
        <translation>No se puede crear la versión final de este borrador</translation>
    </message>
    <message>
        <source>Make a new draft, then its final.</source>
        <translation>Crear un borrador nuevo y después su versión final.</translation>
    </message>
    <message>
        <source>PiAPI refused the request</source>
        <translation>PiAPI rechazó la petición</translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation>Cambiar de modelo</translation>
    </message>
    <message>
        <source>The model can&apos;t use the file behind the link.</source>
        <translation>El modelo no puede usar el archivo del enlace.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings</source>
        <translation>No se pudieron guardar los ajustes</translation>
    </message>
    <message>
        <source>They stay in effect until you quit. {reason}</source>
        <translation>Siguen en vigor hasta salir. {reason}</translation>
    </message>
    <message>
        <source>Everything else works. {reason}</source>
        <translation>Todo lo demás funciona. {reason}</translation>
    </message>
    <message>
        <source>Make this folder writable, or bring it back. Queued takes then continue automatically.</source>
        <translation>Permitir la escritura en esta carpeta o volver a ponerla. Las tomas en cola continúan entonces automáticamente.</translation>
    </message>
    <message>
        <source>Make this folder writable, then save your settings again.</source>
        <translation>Permitir la escritura en esta carpeta y guardar los ajustes de nuevo.</translation>
    </message>
    <message>
        <source>Make this folder writable, or bring it back.</source>
        <translation>Permitir la escritura en esta carpeta o volver a ponerla.</translation>
    </message>
    <message>
        <source>Retrying automatically. Sent takes keep rendering.</source>
        <translation>Se reintenta automáticamente. Las tomas enviadas siguen renderizándose.</translation>
    </message>
    <message>
        <source>Fetch it again (free). If it stays like this, contact PiAPI with the task ID.</source>
        <translation>Obtenerla de nuevo (gratis). Si sigue igual, contactar con PiAPI con el ID de tarea.</translation>
    </message>
    <message>
        <source>{headline}. {rest}</source>
        <translation>{headline}. {rest}</translation>
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
        <source>Enter key</source>
        <translation>Introducir clave</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Cambiar clave</translation>
    </message>
    <message>
        <source>Nothing was sent or charged.</source>
        <translation>No se envió ni se cobró nada.</translation>
    </message>
    <message>
        <source>The take keeps rendering at PiAPI. It costs {price}, as before.</source>
        <translation>La toma sigue renderizándose en PiAPI. Cuesta {price}, como antes.</translation>
    </message>
    <message>
        <source>You may have been charged {price}, so it counts as spent for now.</source>
        <translation>Puede que se hayan cobrado {price}; por ahora cuenta como gasto.</translation>
    </message>
    <message>
        <source>PiAPI refused it before rendering, so you weren&apos;t charged.</source>
        <translation>PiAPI la rechazó antes de renderizar: no se ha cobrado.</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost. Check your balance.</source>
        <translation>PiAPI normalmente devuelve el coste. Comprobar el saldo.</translation>
    </message>
    <message>
        <source>PiAPI still charged {price}.</source>
        <translation>PiAPI cobró {price} de todos modos.</translation>
    </message>
    <message>
        <source>{name} comes closest, {price}. Switching is free.</source>
        <translation>{name} es el más parecido, {price}. Cambiar es gratis.</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <source>Switch to {model} ({price})</source>
        <translation>Cambiar a {model} ({price})</translation>
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
        <source>Reinstall Sora Desktop. Your clips, takes and settings stay.</source>
        <translation>Reinstalar Sora Desktop. Los clips, las tomas y los ajustes se conservan.</translation>
    </message>
    <message>
        <source>Can&apos;t play clips: the media plugin is missing.</source>
        <translation>No se pueden reproducir clips: falta el complemento multimedia.</translation>
    </message>
    <message>
        <source>Can&apos;t show some pictures: a plugin is missing.</source>
        <translation>No se pueden mostrar algunas imágenes: falta un complemento.</translation>
    </message>
</context>
<context>
    <name>ModelOptions</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>That model</source>
        <translation>Ese modelo</translation>
    </message>
    <message>
        <source>{gone} is no longer available. Using {name}</source>
        <translation>{gone} ya no está disponible. Se usa {name}</translation>
    </message>
    <message>
        <source>{gone} is no longer available. Using {name}: {parts}</source>
        <translation>{gone} ya no está disponible. Se usa {name}: {parts}</translation>
    </message>
    <message>
        <source>Adjusted for {name}: {parts}</source>
        <translation>Adaptado a {name}: {parts}</translation>
    </message>
    <message>
        <source>Switched to {name} for the picture</source>
        <translation>Se cambió a {name} por la imagen</translation>
    </message>
    <message>
        <source>Switched to {name} for the picture: {parts}</source>
        <translation>Se cambió a {name} por la imagen: {parts}</translation>
    </message>
    <message>
        <source>aspect ratio from the picture</source>
        <translation>relación de aspecto de la imagen</translation>
    </message>
    <message>
        <source>pictures left out</source>
        <translation>imágenes omitidas</translation>
    </message>
    <message>
        <source>sound on</source>
        <translation>con sonido</translation>
    </message>
    <message>
        <source>sound off</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>{option} {new}</source>
        <translation>{option} {new}</translation>
    </message>
    <message>
        <source>{new} (no {old})</source>
        <translation>{new} ({old} no disponible)</translation>
    </message>
    <message>
        <source>fixed aspect ratio</source>
        <translation>relación de aspecto fija</translation>
    </message>
    <message>
        <source>fixed resolution</source>
        <translation>resolución fija</translation>
    </message>
    <message>
        <source>sound is fixed</source>
        <translation>sonido fijo</translation>
    </message>
    <message>
        <source>no {option}</source>
        <translation>sin {option}</translation>
    </message>
    <message>
        <source>{option} (untested)</source>
        <translation>{option} (sin probar)</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Relación de aspecto</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model prices…</source>
        <translation>Precios…</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Buscar un modelo</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Sora&apos;s best detail and motion, with sound</source>
        <translation>El mejor detalle y movimiento de Sora, con sonido</translation>
    </message>
    <message>
        <source>OpenAI shut down Sora 2 on Sep 24, 2026. This may fail.</source>
        <translation>OpenAI cerró Sora 2 el 24 de septiembre de 2026. Puede fallar.</translation>
    </message>
    <message>
        <source>Low-cost 720p drafts with sound</source>
        <translation>Borradores económicos en 720p, con sonido</translation>
    </message>
    <message>
        <source>Cinematic shots with speech and sound, up to 8 s</source>
        <translation>Planos de cine con voz y sonido, hasta 8 s</translation>
    </message>
    <message>
        <source>Google closed the Veo 3.1 preview on Oct 22, 2026. This may fail.</source>
        <translation>Google cerró la versión preliminar de Veo 3.1 el 22 de octubre de 2026. Puede fallar.</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Evitar</translation>
    </message>
    <message>
        <source>Fast, low-cost drafts with sound</source>
        <translation>Borradores rápidos y económicos, con sonido</translation>
    </message>
    <message>
        <source>The longest shots, 3 to 30 s, with sound</source>
        <translation>Los planos más largos, de 3 a 30 s, con sonido</translation>
    </message>
    <message>
        <source>Long, low-cost shots with sound, 3 to 20 s</source>
        <translation>Planos largos y económicos, con sonido, de 3 a 20 s</translation>
    </message>
    <message>
        <source>People and movement, 3 to 15 s</source>
        <translation>Personas y movimiento, de 3 a 15 s</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Up to 7 references, 3 to 15 s</source>
        <translation>Hasta 7 referencias, de 3 a 15 s</translation>
    </message>
    <message>
        <source>Longer shots in every aspect ratio, 4 to 30 s</source>
        <translation>Planos más largos en todas las relaciones de aspecto, de 4 a 30 s</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Drafts of 4 to 30 s in every aspect ratio</source>
        <translation>Borradores de 4 a 30 s en todas las relaciones de aspecto</translation>
    </message>
    <message>
        <source>The cheapest drafts, 4 to 15 s</source>
        <translation>Los borradores más baratos, de 4 a 15 s</translation>
    </message>
    <message>
        <source>Plain, low-cost shots of 5, 10 or 15 s</source>
        <translation>Planos sencillos y económicos de 5, 10 o 15 s</translation>
    </message>
    <message>
        <source>Improve prompt</source>
        <translation>Mejorar prompt</translation>
    </message>
    <message>
        <source>Lively people and faces, 6 or 10 s</source>
        <translation>Personas y rostros llenos de vida, 6 o 10 s</translation>
    </message>
    <message>
        <source>The cheapest clips with sound, 5 to 15 s</source>
        <translation>Los clips con sonido más baratos, de 5 a 15 s</translation>
    </message>
    <message>
        <source>Smooth motion in every aspect ratio, 4 to 15 s</source>
        <translation>Movimiento fluido en todas las relaciones de aspecto, de 4 a 15 s</translation>
    </message>
    <message>
        <source>Drafts in every aspect ratio, 4 to 15 s</source>
        <translation>Borradores en todas las relaciones de aspecto, de 4 a 15 s</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Enter an amount such as 20 or 7.50, or leave it empty.</source>
        <translation>Introducir un importe como 20 o 7.50, o dejarlo vacío.</translation>
    </message>
    <message>
        <source>Enter an amount above $0, or leave it empty.</source>
        <translation>Introducir un importe mayor que $0, o dejarlo vacío.</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>Monthly budget is below the daily one.</source>
        <translation>El presupuesto mensual es menor que el diario.</translation>
    </message>
</context>
<context>
    <name>NameCompletion</name>
    <message>
        <source>Names on the shelf</source>
        <translation>Nombres del estante</translation>
    </message>
    <message>
        <source>{n} names. {first}. Up and Down move, Return takes, Escape closes.</source>
        <translation>Nombres: {n}. {first}. Flechas arriba y abajo para moverse, Intro para elegir, Escape para cerrar.</translation>
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
        <source>{word} isn&apos;t a blank.</source>
        <translation>{word} no es un espacio por rellenar.</translation>
    </message>
    <message>
        <source>Use at least one blank.</source>
        <translation>Usar al menos un espacio por rellenar.</translation>
    </message>
    <message>
        <source>A paper boat on a rainy street</source>
        <translation>Un barco de papel en una calle lluviosa</translation>
    </message>
</context>
<context>
    <name>NamePatternField</name>
    <message>
        <source>Clip names</source>
        <translation>Nombres de los clips</translation>
    </message>
    <message>
        <source>Name preview</source>
        <translation>Vista previa del nombre</translation>
    </message>
    <message>
        <source>Blanks: %1</source>
        <translation>Espacios por rellenar: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Show take</source>
        <translation>Mostrar toma</translation>
    </message>
    <message>
        <source>{shot}, take {n}</source>
        <translation>{shot}, toma {n}</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Buscarla…</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t confirm it. You may have been charged {amount}. Checking your account; nothing will be sent twice.</source>
        <translation>PiAPI no la confirmó. Puede que se hayan cobrado {amount}. Comprobando la cuenta; nada se envía dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) on hold. Nothing was sent or charged.</source>
        <translation>
            <numerusform>%n toma retenida. No se envió ni se cobró nada.</numerusform>
            <numerusform>%n tomas retenidas. No se envió ni se cobró nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PiAPI didn&apos;t confirm %n take(s)</source>
        <translation>
            <numerusform>PiAPI no confirmó %n toma</numerusform>
            <numerusform>PiAPI no confirmó %n tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>You may have been charged up to {amount}. Checking your account; nothing will be sent twice.</source>
        <translation>Puede que se hayan cobrado hasta {amount}. Comprobando la cuenta; nada se envía dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>%n paid clip(s) not downloaded</source>
        <translation>
            <numerusform>%n clip pagado sin descargar</numerusform>
            <numerusform>%n clips pagados sin descargar</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching again is free.</source>
        <translation>Obtener de nuevo es gratis.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) failed</source>
        <translation>
            <numerusform>%n toma con error</numerusform>
            <numerusform>%n tomas con error</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says why, and what helps.</source>
        <translation>Cada una indica el motivo y la solución.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Custom CA certificate</source>
        <translation>Certificado de CA propio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <source>Find missing takes</source>
        <translation>Buscar tomas perdidas</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Secreto del webhook</translation>
    </message>
    <message>
        <source>Remove webhook secret</source>
        <translation>Quitar el secreto del webhook</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Archivo PEM</translation>
    </message>
    <message>
        <source>Sent with each take. Stored like your key, never in a file.</source>
        <translation>Se envía con cada toma. Se guarda como la clave, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Searches your account and clip folder. Free.</source>
        <translation>Busca en la cuenta y en la carpeta de clips. Gratis.</translation>
    </message>
    <message>
        <source>Missing takes</source>
        <translation>Tomas perdidas</translation>
    </message>
    <message>
        <source>Couldn&apos;t read this file. Choose another one.</source>
        <translation>No se pudo leer este archivo. Elegir otro.</translation>
    </message>
    <message>
        <source>This file has no PEM certificate.</source>
        <translation>Este archivo no contiene ningún certificado PEM.</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificado de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Will be removed when you save</source>
        <translation>Se quitará al guardar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Couldn&apos;t read your balance from PiAPI. Takes are sent anyway.</source>
        <translation>No se pudo leer el saldo de PiAPI. Las tomas se envían igualmente.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Introducir clave</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Demo: real prices, no charges, sample clips.</source>
        <translation>Demo: precios reales, sin cobros, clips de muestra.</translation>
    </message>
    <message>
        <source>Key not saved</source>
        <translation>Clave no guardada</translation>
    </message>
    <message>
        <source>Use my own key</source>
        <translation>Usar mi clave</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Take %1 is rendering</source>
        <translation>La toma %1 se está renderizando</translation>
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
    <name>Panel</name>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Cancel all queued</source>
        <translation>Cancelar todas las de la cola</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n toma</numerusform>
            <numerusform>%n tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>, take {n}</source>
        <translation>, toma {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) need you</source>
        <translation>
            <numerusform>%n toma requiere atención</numerusform>
            <numerusform>%n tomas requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Buscarla…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>Plano {n}</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>contraído</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todas</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Pausar cola</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Reanudar cola</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>Cola en pausa</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importada</translation>
    </message>
    <message>
        <source>In the cut</source>
        <translation>En el montaje</translation>
    </message>
    <message>
        <source>New, not played yet</source>
        <translation>Nueva, aún sin reproducir</translation>
    </message>
    <message>
        <source>Made with pictures, clips or sounds</source>
        <translation>Hecha con imágenes, clips o sonidos</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Toma {n}</translation>
    </message>
    <message>
        <source>Shot {shot}, take {n}</source>
        <translation>Plano {shot}, toma {n}</translation>
    </message>
    <message>
        <source>Uploading pictures, then paused</source>
        <translation>Subiendo imágenes, luego en pausa</translation>
    </message>
    <message>
        <source>Uploading pictures</source>
        <translation>Subiendo imágenes</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting at PiAPI</source>
        <translation>En espera en PiAPI</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Downloading, {n}&#xa0;%</source>
        <translation>Descargando, {n} %</translation>
    </message>
    <message>
        <source>Waiting to download</source>
        <translation>En espera de descarga</translation>
    </message>
    <message>
        <source>PiAPI says “{word}”, checking</source>
        <translation>PiAPI dice «{word}», comprobando</translation>
    </message>
    <message>
        <source>No clear status, checking</source>
        <translation>Estado poco claro, comprobando</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} hasta ahora</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>Rendering, about {time} left</source>
        <translation>Renderizando, quedan unos {time}</translation>
    </message>
    <message>
        <source>Rendering, {time} so far, longer than usual</source>
        <translation>Renderizando, ya {time}, más de lo habitual</translation>
    </message>
    <message>
        <source>Rendering, {time} so far</source>
        <translation>Renderizando, ya {time}</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>On hold until you change the key</source>
        <translation>Retenida hasta cambiar la clave</translation>
    </message>
    <message>
        <source>On hold: {why}</source>
        <translation>Retenida: {why}</translation>
    </message>
    <message>
        <source>Paused, place {n} in queue</source>
        <translation>En pausa, puesto {n} en la cola</translation>
    </message>
    <message>
        <source>Queued: {why}</source>
        <translation>En cola: {why}</translation>
    </message>
    <message>
        <source>Queued: {why}, next try in {time}</source>
        <translation>En cola: {why}, próximo intento en {time}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation>En cola, la siguiente</translation>
    </message>
    <message>
        <source>Queued, about {time}</source>
        <translation>En cola, unos {time}</translation>
    </message>
    <message>
        <source>Queued, next in about {time}</source>
        <translation>En cola, la siguiente en unos {time}</translation>
    </message>
    <message>
        <source>May have cost {price}.</source>
        <translation>Quizá costó {price}.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Take {n} not confirmed</source>
        <translation>Toma {n} sin confirmar</translation>
    </message>
    <message>
        <source>Take {n} blocked by moderation</source>
        <translation>Toma {n} bloqueada por la moderación</translation>
    </message>
    <message>
        <source>Take {n}: render failed</source>
        <translation>Toma {n}: el renderizado falló</translation>
    </message>
    <message>
        <source>Take {n}: PiAPI refused your key</source>
        <translation>Toma {n}: PiAPI rechazó la clave</translation>
    </message>
    <message>
        <source>Take {n}: no API key</source>
        <translation>Toma {n}: sin clave de API</translation>
    </message>
    <message>
        <source>Take {n}: balance too low</source>
        <translation>Toma {n}: saldo insuficiente</translation>
    </message>
    <message>
        <source>Take {n}: model no longer available</source>
        <translation>Toma {n}: el modelo ya no está disponible</translation>
    </message>
    <message>
        <source>Take {n} was canceled at PiAPI</source>
        <translation>La toma {n} se canceló en PiAPI</translation>
    </message>
    <message>
        <source>Take {n} failed: {why}</source>
        <translation>Toma {n} con error: {why}</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost.</source>
        <translation>PiAPI normalmente devuelve el coste.</translation>
    </message>
    <message>
        <source>PiAPI hasn&apos;t said what it charged.</source>
        <translation>PiAPI no ha indicado cuánto cobró.</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>No se ha cobrado.</translation>
    </message>
    <message>
        <source>PiAPI still charged {price}.</source>
        <translation>PiAPI cobró {price} de todos modos.</translation>
    </message>
    <message>
        <source>Paid {price}.</source>
        <translation>Se pagaron {price}.</translation>
    </message>
    <message>
        <source>Take {n}: file not found</source>
        <translation>Toma {n}: archivo no encontrado</translation>
    </message>
    <message>
        <source>Take {n}: the download isn&apos;t a video</source>
        <translation>Toma {n}: la descarga no es un vídeo</translation>
    </message>
    <message>
        <source>Take {n} came without its clip</source>
        <translation>La toma {n} llegó sin su clip</translation>
    </message>
    <message>
        <source>Take {n}: link expired</source>
        <translation>Toma {n}: enlace caducado</translation>
    </message>
    <message>
        <source>Take {n} not downloaded: {why}</source>
        <translation>Toma {n} sin descargar: {why}</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Sin resultados.</translation>
    </message>
    <message>
        <source>Showing {n}. Type to find more.</source>
        <translation>Se muestran {n}. Escribir para encontrar más.</translation>
    </message>
</context>
<context>
    <name>PictureInputs</name>
    <message>
        <source>Preparing the picture</source>
        <translation>Preparando la imagen</translation>
    </message>
    <message>
        <source>{model} takes no references. Remove {name}.</source>
        <translation>{model} no admite referencias. Quitar {name}.</translation>
    </message>
    <message>
        <source>Add a first frame too. {model} can&apos;t use a last frame alone.</source>
        <translation>Añadir también una imagen inicial. {model} no puede usar solo una imagen final.</translation>
    </message>
    <message>
        <source>Remove some. {model} takes up to {n} {what}.</source>
        <translation>Quitar lo que sobre. Máximo de {what} con {model}: {n}.</translation>
    </message>
    <message>
        <source>Remove some. {model} can&apos;t use these together.</source>
        <translation>Quitar algo. {model} no puede usar todo esto junto.</translation>
    </message>
    <message>
        <source>Remove some. {model} takes up to {n} references in all.</source>
        <translation>Quitar lo que sobre. {model} admite hasta {n} referencias en total.</translation>
    </message>
    <message>
        <source>Your PiAPI plan can&apos;t upload files. Use a link instead.</source>
        <translation>El plan de PiAPI no permite subir archivos. Usar un enlace en su lugar.</translation>
    </message>
    <message>
        <source>Remove either. {model} can&apos;t use frames and references together.</source>
        <translation>Quitar una cosa u otra. {model} no puede usar imágenes inicial o final junto con referencias.</translation>
    </message>
    <message>
        <source>{model} leaves out: {pictures}</source>
        <translation>{model} omite: {pictures}</translation>
    </message>
</context>
<context>
    <name>PictureWell</name>
    <message>
        <source>Preparing the picture</source>
        <translation>Preparando la imagen</translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture</source>
        <translation>Soltar, pegar o elegir una imagen</translation>
    </message>
    <message>
        <source>Link to {host}</source>
        <translation>Enlace a {host}</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>Imagen añadida</translation>
    </message>
    <message>
        <source>Not used by this model</source>
        <translation>Este modelo no la usa</translation>
    </message>
    <message>
        <source>Drop a take here to begin with its last frame</source>
        <translation>Soltar aquí una toma para empezar por su último fotograma</translation>
    </message>
    <message>
        <source>Drop a take here to end with its first frame</source>
        <translation>Soltar aquí una toma para acabar en su primer fotograma</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extender</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
</context>
<context>
    <name>PictureWells</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n referencia</numerusform>
            <numerusform>%n referencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Ajustar…</translation>
    </message>
    <message>
        <source>Swap first and last frame</source>
        <translation>Intercambiar imagen inicial y final</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Choose a picture, clip or sound…</source>
        <translation>Elegir una imagen, un clip o un sonido…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Use a link…</source>
        <translation>Usar un enlace…</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>Add to shelf…</source>
        <translation>Añadir al estante…</translation>
    </message>
    <message>
        <source>Remove reference {n}</source>
        <translation>Quitar referencia {n}</translation>
    </message>
    <message>
        <source>Remove {what} ({length})</source>
        <translation>Quitar: {what} ({length})</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Clip {n} ({length}): {use}</source>
        <translation>Clip {n} ({length}): {use}</translation>
    </message>
    <message>
        <source>Clip of {take}</source>
        <translation>Clip de {take}</translation>
    </message>
    <message>
        <source>Last frame of {take}</source>
        <translation>Último fotograma de {take}</translation>
    </message>
    <message>
        <source>Last frame of this take</source>
        <translation>Último fotograma de esta toma</translation>
    </message>
    <message>
        <source>Frame in the viewer, {time}</source>
        <translation>Fotograma del visor, {time}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Continues take {n} of shot {shot}</source>
        <translation>Continúa la toma {n} del plano {shot}</translation>
    </message>
    <message>
        <source>take {n}</source>
        <translation>la toma {n}</translation>
    </message>
    <message>
        <source>Pictures, clips and sounds ({kinds})</source>
        <translation>Imágenes, clips y sonidos ({kinds})</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Imágenes ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the last frame of this clip.</source>
        <translation>No se pudo leer el último fotograma de este clip.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the first frame of this clip.</source>
        <translation>No se pudo leer el primer fotograma de este clip.</translation>
    </message>
    <message>
        <source>The picture is missing from your library. Choose it again.</source>
        <translation>La imagen falta en la biblioteca. Elegirla de nuevo.</translation>
    </message>
    <message>
        <source>The picture was moved or deleted. Choose it again.</source>
        <translation>La imagen se movió o se eliminó. Elegirla de nuevo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the picture&apos;s file.</source>
        <translation>No se pudo leer el archivo de la imagen.</translation>
    </message>
    <message>
        <source>This isn&apos;t a picture we can use: choose a JPEG, PNG, WebP, TIFF or BMP.</source>
        <translation>Esta imagen no se puede usar: elegir un JPEG, PNG, WebP, TIFF o BMP.</translation>
    </message>
    <message>
        <source>We can&apos;t read {kind} pictures. Save this one as JPEG or PNG first.</source>
        <translation>No se pueden leer imágenes {kind}. Guardar antes esta como JPEG o PNG.</translation>
    </message>
    <message>
        <source>Animated pictures can&apos;t be used: choose a JPEG, PNG, WebP, TIFF or BMP.</source>
        <translation>No se pueden usar imágenes animadas: elegir un JPEG, PNG, WebP, TIFF o BMP.</translation>
    </message>
    <message>
        <source>The picture&apos;s file is damaged or incomplete.</source>
        <translation>El archivo de la imagen está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The picture has {bytes}. Pictures can have up to {most_bytes}.</source>
        <translation>La imagen ocupa {bytes}. El máximo es {most_bytes}.</translation>
    </message>
    <message>
        <source>The picture has {megapixels} megapixels ({size}). Pictures can have up to {most_megapixels}.</source>
        <translation>La imagen tiene {megapixels} megapíxeles ({size}). El máximo es {most_megapixels}.</translation>
    </message>
    <message>
        <source>The picture is {size} pixels. Each side needs at least {least}.</source>
        <translation>La imagen es de {size} píxeles. Cada lado necesita al menos {least}.</translation>
    </message>
    <message>
        <source>The picture is {size} pixels. Its aspect ratio can be from {narrowest} to {widest}.</source>
        <translation>La imagen es de {size} píxeles. La relación de aspecto puede ir de {narrowest} a {widest}.</translation>
    </message>
    <message>
        <source>The file was moved or deleted. Choose it again.</source>
        <translation>El archivo se movió o se eliminó. Elegirlo de nuevo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>This isn&apos;t a clip or sound: use {kinds}.</source>
        <translation>Esto no es un clip ni un sonido: usar {kinds}.</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t go in: use {kinds}.</source>
        <translation>Este tipo de archivo no se puede usar aquí: usar {kinds}.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read how long it is. Save it again as {kinds}.</source>
        <translation>No se pudo leer cuánto dura. Guardarlo de nuevo como {kinds}.</translation>
    </message>
    <message>
        <source>PiAPI takes no uploads of MOV files. Use a link, or save it as MP4.</source>
        <translation>PiAPI no admite subir archivos MOV. Usar un enlace o guardarlo como MP4.</translation>
    </message>
    <message>
        <source>The file has {bytes}. Uploads can have up to {most}. Use a link instead.</source>
        <translation>El archivo ocupa {bytes}. El máximo para subirlo es {most}. Usar un enlace en su lugar.</translation>
    </message>
    <message>
        <source>It is {length} s long. The model takes {shortest} s at least.</source>
        <translation>Dura {length} s. El modelo admite {shortest} s como mínimo.</translation>
    </message>
    <message>
        <source>It is {length} s long. The model takes {longest} s at most.</source>
        <translation>Dura {length} s. El modelo admite {longest} s como máximo.</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Imagen inicial</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Imagen final</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reference clip</source>
        <translation>Clip de referencia</translation>
    </message>
    <message>
        <source>Reference sound</source>
        <translation>Sonido de referencia</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Extend this</source>
        <translation>Extender esto</translation>
    </message>
    <message>
        <source>Edit this</source>
        <translation>Editar esto</translation>
    </message>
    <message>
        <source>reference clips</source>
        <translation>clips de referencia</translation>
    </message>
    <message>
        <source>reference sounds</source>
        <translation>sonidos de referencia</translation>
    </message>
    <message>
        <source>clips to extend</source>
        <translation>clips para extender</translation>
    </message>
    <message>
        <source>clips to edit</source>
        <translation>clips para editar</translation>
    </message>
    <message>
        <source>references</source>
        <translation>referencias</translation>
    </message>
    <message>
        <source>Uses your first frame</source>
        <translation>Usa la imagen inicial</translation>
    </message>
    <message>
        <source>Uses your last frame</source>
        <translation>Usa la imagen final</translation>
    </message>
    <message>
        <source>Uses your first and last frame</source>
        <translation>Usa las imágenes inicial y final</translation>
    </message>
    <message>
        <source>Uses the first frame, leaves the last out</source>
        <translation>Usa la imagen inicial, omite la final</translation>
    </message>
    <message>
        <source>Uses the last frame, leaves the first out</source>
        <translation>Usa la imagen final, omite la inicial</translation>
    </message>
    <message>
        <source>Leaves the picture out</source>
        <translation>Omite la imagen</translation>
    </message>
    <message>
        <source>Leaves both pictures out</source>
        <translation>Omite las dos imágenes</translation>
    </message>
    <message>
        <source>Uses your references</source>
        <translation>Usa las referencias</translation>
    </message>
    <message>
        <source>Leaves your pictures out</source>
        <translation>Omite las imágenes</translation>
    </message>
    <message>
        <source>Uses some of your pictures</source>
        <translation>Usa algunas de las imágenes</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
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
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>Plano %1</translation>
    </message>
    <message>
        <source>No more shots</source>
        <translation>No hay más planos</translation>
    </message>
    <message>
        <source>Play backward, again for faster</source>
        <translation>Reproducir hacia atrás; otra vez, más rápido</translation>
    </message>
    <message>
        <source>Play forward, again for faster</source>
        <translation>Reproducir hacia delante; otra vez, más rápido</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>Retroceder 1 s</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>Avanzar 1 s</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último fotograma</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Exit full screen / compare</source>
        <translation>Salir de pantalla completa / comparación</translation>
    </message>
    <message>
        <source>Mark in</source>
        <translation>Marcar entrada</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>Marcar salida</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Borrar marcas</translation>
    </message>
    <message>
        <source>Save frame as picture</source>
        <translation>Guardar fotograma como imagen</translation>
    </message>
    <message>
        <source>Star / unstar</source>
        <translation>Poner / quitar estrella</translation>
    </message>
    <message>
        <source>Compare with another take</source>
        <translation>Comparar con otra toma</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>Abrir en otra aplicación</translation>
    </message>
    <message>
        <source>Wipe / side by side</source>
        <translation>Cortinilla / lado a lado</translation>
    </message>
    <message>
        <source>Move wipe left</source>
        <translation>Mover cortinilla a la izquierda</translation>
    </message>
    <message>
        <source>Move wipe right</source>
        <translation>Mover cortinilla a la derecha</translation>
    </message>
    <message>
        <source>Sound from A</source>
        <translation>Sonido de A</translation>
    </message>
    <message>
        <source>Sound from B</source>
        <translation>Sonido de B</translation>
    </message>
    <message>
        <source>Mute both</source>
        <translation>Silenciar ambas</translation>
    </message>
    <message>
        <source>Previous shot</source>
        <translation>Plano anterior</translation>
    </message>
    <message>
        <source>Next shot</source>
        <translation>Plano siguiente</translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation>El clip se reproduce aquí</translation>
    </message>
    <message>
        <source>Generate one or pick a take.</source>
        <translation>Generar uno o elegir una toma.</translation>
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
        <source>The sound system stopped. Restart Sora Desktop for sound.</source>
        <translation>El sistema de sonido se detuvo. Reiniciar Sora Desktop para tener sonido.</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>Sin dispositivo de audio</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Archivo no encontrado</translation>
    </message>
    <message>
        <source>%1 is no longer in its folder. Fetch the take again (free).</source>
        <translation>%1 ya no está en su carpeta. Obtener la toma de nuevo (gratis).</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>%1 is empty. Fetch the take again (free).</source>
        <translation>%1 está vacío. Obtener la toma de nuevo (gratis).</translation>
    </message>
    <message>
        <source>The file isn&apos;t a video, or it&apos;s damaged</source>
        <translation>El archivo no es un vídeo o está dañado</translation>
    </message>
    <message>
        <source>Couldn&apos;t open %1. Fetch the take again (free).</source>
        <translation>No se pudo abrir %1. Obtener la toma de nuevo (gratis).</translation>
    </message>
    <message>
        <source>The file is damaged from here on</source>
        <translation>El archivo está dañado a partir de aquí</translation>
    </message>
    <message>
        <source>The rest of %1 is damaged. Fetch the take again (free).</source>
        <translation>El resto de %1 está dañado. Obtener la toma de nuevo (gratis).</translation>
    </message>
    <message>
        <source>This video format isn&apos;t supported</source>
        <translation>Este formato de vídeo no es compatible</translation>
    </message>
    <message>
        <source>The file is complete, but Sora Desktop has no decoder for it.</source>
        <translation>El archivo está completo, pero Sora Desktop no tiene decodificador para él.</translation>
    </message>
    <message>
        <source>Playback stopped</source>
        <translation>La reproducción se detuvo</translation>
    </message>
    <message>
        <source>The audio device may be disconnected. The file is complete.</source>
        <translation>Puede que el dispositivo de audio esté desconectado. El archivo está completo.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t respond</source>
        <translation>El archivo no responde</translation>
    </message>
    <message>
        <source>The drive with %1 may be asleep or disconnected. Nothing is lost.</source>
        <translation>Puede que la unidad de %1 esté en reposo o desconectada. No se pierde nada.</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Mostrar al 100 %</translation>
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
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Intercambiar A y B</translation>
    </message>
    <message>
        <source>Keep A, bin B</source>
        <translation>Conservar A, tirar B</translation>
    </message>
    <message>
        <source>Keep B, bin A</source>
        <translation>Conservar B, tirar A</translation>
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
        <source>Take %1</source>
        <translation>Toma %1</translation>
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
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
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
        <source>Sound from A</source>
        <translation>Sonido de A</translation>
    </message>
    <message>
        <source>Sound from B</source>
        <translation>Sonido de B</translation>
    </message>
    <message>
        <source>No sound</source>
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
        <source>Balance after this batch</source>
        <translation>Saldo después de este lote</translation>
    </message>
    <message>
        <source>PiAPI&apos;s price on {day}. We show PiAPI&apos;s own figure once we have it.</source>
        <translation>Precio de PiAPI del {day}. La cifra de la propia PiAPI se muestra en cuanto se conoce.</translation>
    </message>
    <message>
        <source>PiAPI lists no exact price for these settings (checked {day}).</source>
        <translation>PiAPI no publica un precio exacto para estos ajustes (comprobado: {day}).</translation>
    </message>
    <message>
        <source>No exact price listed; may cost more</source>
        <translation>Sin precio exacto publicado; puede costar más</translation>
    </message>
    <message>
        <source>Price unknown. We ask before each batch.</source>
        <translation>Precio desconocido. Se pregunta antes de cada lote.</translation>
    </message>
    <message>
        <source>Balance after {amount}</source>
        <translation>Saldo después: {amount}</translation>
    </message>
    <message>
        <source>Balance too low by {amount}</source>
        <translation>Al saldo le faltan {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n toma</numerusform>
            <numerusform>%n tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>{takes} {times} {sum}</source>
        <translation>{takes} {times} {sum}</translation>
    </message>
    <message>
        <source>{length} {times} {rate} = {price}</source>
        <translation>{length} {times} {rate} = {price}</translation>
    </message>
    <message>
        <source>{rate} = {price}</source>
        <translation>{rate} = {price}</translation>
    </message>
</context>
<context>
    <name>Prices</name>
    <message numerus="yes">
        <source>%n price(s) differ from what PiAPI charges</source>
        <translation>
            <numerusform>%n precio difiere de lo que cobra PiAPI</numerusform>
            <numerusform>%n precios difieren de lo que cobra PiAPI</numerusform>
        </translation>
    </message>
    <message>
        <source>Show prices</source>
        <translation>Mostrar precios</translation>
    </message>
    <message>
        <source>Couldn&apos;t correct the price</source>
        <translation>No se pudo corregir el precio</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}. Fix this first.</source>
        <translation>{file}, línea {line}: {reason}. Corregir esto antes.</translation>
    </message>
    <message>
        <source>Your models.toml has another price by now. Restart first.</source>
        <translation>El archivo models.toml ya tiene otro precio. Reiniciar antes.</translation>
    </message>
    <message>
        <source>Price of {model} corrected</source>
        <translation>Precio de {model} corregido</translation>
    </message>
    <message>
        <source>New takes use it now. Queued takes keep their estimate.</source>
        <translation>Las tomas nuevas ya lo usan. Las tomas en cola conservan su precio estimado.</translation>
    </message>
    <message>
        <source>Correct the price of {model}?</source>
        <translation>¿Corregir el precio de {model}?</translation>
    </message>
    <message>
        <source>{settings}: {new} in place of {old}.</source>
        <translation>{settings}: {new} en lugar de {old}.</translation>
    </message>
    <message>
        <source>We change this price in {file} and nothing else.</source>
        <translation>Se cambia este precio en {file} y nada más.</translation>
    </message>
    <message>
        <source>We add a copy of this model to {file}. It then stays as it is when we update ours.</source>
        <translation>Se añade una copia de este modelo a {file}. Después queda como está aunque se actualice el original.</translation>
    </message>
    <message>
        <source>Correct price</source>
        <translation>Corregir precio</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>desde {price}</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Documentado</translation>
    </message>
    <message>
        <source>Several apps agree</source>
        <translation>Varias aplicaciones</translation>
    </message>
    <message>
        <source>Untested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Other vendors</source>
        <translation>Otros proveedores</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Your models.toml</source>
        <translation>models.toml propio</translation>
    </message>
    <message>
        <source>{source}, not offered</source>
        <translation>{source}, no se ofrece</translation>
    </message>
    <message>
        <source>{model} costs less than we say</source>
        <translation>{model} cuesta menos de lo indicado</translation>
    </message>
    <message>
        <source>{model} costs more than we say</source>
        <translation>{model} cuesta más de lo indicado</translation>
    </message>
    <message numerus="yes">
        <source>Your last %n take(s) ({settings}): {new} charged, our price {old}.</source>
        <translation>
            <numerusform>%n toma más reciente ({settings}): cobrado {new}, precio indicado {old}.</numerusform>
            <numerusform>%n tomas más recientes ({settings}): cobrado {new}, precio indicado {old}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PricesDialog</name>
    <message>
        <source>Model prices</source>
        <translation>Precios de modelos</translation>
    </message>
    <message>
        <source>Search prices</source>
        <translation>Buscar precios</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What we expect PiAPI to charge, from its public pages and apps that use it. Each take shows what PiAPI really charged.</source>
        <translation>Lo que se prevé que cobre PiAPI, según sus páginas públicas y aplicaciones que la usan. Cada toma muestra lo que PiAPI cobró realmente.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n precio</numerusform>
            <numerusform>%n precios</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Sin resultados.</translation>
    </message>
</context>
<context>
    <name>PricesModel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Cómo se sabe</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>No shots to export</source>
        <translation>No hay planos que exportar</translation>
    </message>
    <message>
        <source>Sora Desktop project</source>
        <translation>Proyecto de Sora Desktop</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Exportar proyecto</translation>
    </message>
    <message>
        <source>Exporting {name}, {percent} %…</source>
        <translation>Exportando {name}, {percent} %…</translation>
    </message>
    <message>
        <source>Couldn&apos;t export the project</source>
        <translation>No se pudo exportar el proyecto</translation>
    </message>
    <message>
        <source>Export canceled</source>
        <translation>Exportación cancelada</translation>
    </message>
    <message>
        <source>{size} more space needed on this disk.</source>
        <translation>Hacen falta {size} más de espacio en este disco.</translation>
    </message>
    <message>
        <source>{name} exported</source>
        <translation>{name} exportado</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Sora Desktop projects (*{ending})</source>
        <translation>Proyectos de Sora Desktop (*{ending})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import project</source>
        <translation>Importar proyecto</translation>
    </message>
    <message>
        <source>Couldn&apos;t import {name}</source>
        <translation>No se pudo importar {name}</translation>
    </message>
    <message>
        <source>Import canceled</source>
        <translation>Importación cancelada</translation>
    </message>
    <message>
        <source>Your library has changed. Import the file again.</source>
        <translation>La biblioteca cambió mientras tanto. Importarlo de nuevo.</translation>
    </message>
    <message>
        <source>Checking {name}, {percent} %…</source>
        <translation>Comprobando {name}, {percent} %…</translation>
    </message>
    <message>
        <source>Nothing new in {name}</source>
        <translation>Nada nuevo en {name}</translation>
    </message>
    <message>
        <source>Your library has all of it already.</source>
        <translation>La biblioteca ya lo tiene todo.</translation>
    </message>
    <message>
        <source>Importing {name}, {percent} %…</source>
        <translation>Importando {name}, {percent} %…</translation>
    </message>
    <message>
        <source>Import project {name}?</source>
        <translation>¿Importar proyecto {name}?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>{name} imported</source>
        <translation>{name} importado</translation>
    </message>
    <message>
        <source>Show project</source>
        <translation>Ver proyecto</translation>
    </message>
    <message>
        <source>Another project is being exported or imported</source>
        <translation>Se está exportando o importando otro proyecto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Copy it again.</source>
        <translation>El archivo está dañado o incompleto. Copiarlo de nuevo.</translation>
    </message>
    <message>
        <source>The file has something in it that doesn&apos;t belong there.</source>
        <translation>El archivo contiene algo que no debería estar ahí.</translation>
    </message>
    <message>
        <source>This isn&apos;t a Sora Desktop project.</source>
        <translation>Esto no es un proyecto de Sora Desktop.</translation>
    </message>
    <message>
        <source>A newer version of Sora Desktop made this file. Update to import it.</source>
        <translation>Una versión más reciente de Sora Desktop creó este archivo. Actualizar para importarlo.</translation>
    </message>
    <message>
        <source>The project is too large to import.</source>
        <translation>El proyecto es demasiado grande para importarlo.</translation>
    </message>
    <message>
        <source>The file has values that can&apos;t be true.</source>
        <translation>El archivo tiene valores que no pueden ser ciertos.</translation>
    </message>
    <message>
        <source>The file lists the same thing twice.</source>
        <translation>El archivo incluye lo mismo dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in the bin left out.</source>
        <translation>
            <numerusform>%n toma de la papelera omitida.</numerusform>
            <numerusform>%n tomas de la papelera omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed by PiAPI, so left out: %n take(s).</source>
        <translation>
            <numerusform>Sin confirmar por PiAPI, por eso omitida: %n toma.</numerusform>
            <numerusform>Sin confirmar por PiAPI, por eso omitidas: %n tomas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued with links of your own, so left out: %n take(s).</source>
        <translation>
            <numerusform>En cola con enlaces propios, por eso omitida: %n toma.</numerusform>
            <numerusform>En cola con enlaces propios, por eso omitidas: %n tomas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the shelf</source>
        <translation>
            <numerusform>%n archivo en el estante</numerusform>
            <numerusform>%n archivos en el estante</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds {what}.</source>
        <translation>Añade {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) already in your library stay as they are.</source>
        <translation>
            <numerusform>%n toma que ya está en la biblioteca queda como está.</numerusform>
            <numerusform>%n tomas que ya están en la biblioteca quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) will be on hold. Nothing is sent.</source>
        <translation>
            <numerusform>%n toma en cola quedará retenida. No se envía nada.</numerusform>
            <numerusform>%n tomas en cola quedarán retenidas. No se envía nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing is free. The takes keep their cost, which counts toward no budget.</source>
        <translation>Importar es gratis. Las tomas conservan su coste, que no cuenta en ningún presupuesto.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) came without a clip.</source>
        <translation>
            <numerusform>%n toma llegó sin clip.</numerusform>
            <numerusform>%n tomas llegaron sin clip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) on hold: not sent, not charged.</source>
        <translation>
            <numerusform>%n toma de la cola retenida: no enviada, no cobrada.</numerusform>
            <numerusform>%n tomas de la cola retenidas: no enviadas, no cobradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, as no model here fits: %n queued take(s).</source>
        <translation>
            <numerusform>Omitida, pues ningún modelo de aquí es compatible: %n toma en cola.</numerusform>
            <numerusform>Omitidas, pues ningún modelo de aquí es compatible: %n tomas en cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plano</numerusform>
            <numerusform>%n planos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n toma</numerusform>
            <numerusform>%n tomas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectPicker</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>My takes</source>
        <translation>Mis tomas</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>Todas las tomas</translation>
    </message>
    <message>
        <source>Open bin</source>
        <translation>Abrir la papelera</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation>Renombrar proyecto…</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <translation>Ajustes del proyecto…</translation>
    </message>
    <message>
        <source>Export project…</source>
        <translation>Exportar proyecto…</translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation>Archivar proyecto</translation>
    </message>
    <message>
        <source>Import project…</source>
        <translation>Importar proyecto…</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
</context>
<context>
    <name>ProjectSettingsDialog</name>
    <message>
        <source>Project settings</source>
        <translation>Ajustes del proyecto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Use the settings of the prompt bar</source>
        <translation>Usar los ajustes de la barra de prompt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
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
        <source>New takes stop at this amount. Leave empty for no limit.</source>
        <translation>Las tomas nuevas se detienen en este importe. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>New shots start with</source>
        <translation>Los planos nuevos empiezan con</translation>
    </message>
    <message>
        <source>The settings of the prompt bar</source>
        <translation>Los ajustes de la barra de prompt</translation>
    </message>
    <message>
        <source>Added to the prompt of every new take of this project.</source>
        <translation>Se añade al prompt de cada toma nueva de este proyecto.</translation>
    </message>
    <message>
        <source>{n} / {limit} characters. Shorten the style.</source>
        <translation>{n} / {limit} caracteres. Acorta el estilo.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>My takes</source>
        <translation>Mis tomas</translation>
    </message>
    <message>
        <source>Move to shot</source>
        <translation>Mover a plano</translation>
    </message>
    <message>
        <source>New shot</source>
        <translation>Plano nuevo</translation>
    </message>
    <message>
        <source>Move shot to project</source>
        <translation>Mover plano a proyecto</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Project {name} created</source>
        <translation>Proyecto {name} creado</translation>
    </message>
    <message>
        <source>Undone: project {name} removed</source>
        <translation>Deshecho: proyecto {name} eliminado</translation>
    </message>
    <message>
        <source>Project renamed</source>
        <translation>Proyecto renombrado</translation>
    </message>
    <message>
        <source>{name} can&apos;t be archived</source>
        <translation>{name} no se puede archivar</translation>
    </message>
    <message>
        <source>Takes without another project go there.</source>
        <translation>Las tomas sin otro proyecto van ahí.</translation>
    </message>
    <message>
        <source>Project archived</source>
        <translation>Proyecto archivado</translation>
    </message>
    <message>
        <source>Project restored</source>
        <translation>Proyecto restaurado</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nombre del proyecto</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Renombrar proyecto</translation>
    </message>
    <message>
        <source>Spent so far: {amount}.</source>
        <translation>Gastado hasta ahora: {amount}.</translation>
    </message>
    <message>
        <source>Project settings changed</source>
        <translation>Ajustes del proyecto cambiados</translation>
    </message>
    <message>
        <source>Shot renamed</source>
        <translation>Plano renombrado</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>Renombrar plano</translation>
    </message>
    <message>
        <source>Name of the shot</source>
        <translation>Nombre del plano</translation>
    </message>
    <message>
        <source>Take {n} is no longer chosen</source>
        <translation>La toma {n} ya no es la elegida</translation>
    </message>
    <message>
        <source>Take {n} is the chosen take</source>
        <translation>La toma {n} es la elegida</translation>
    </message>
    <message>
        <source>No other shots yet.</source>
        <translation>Aún no hay otros planos.</translation>
    </message>
    <message>
        <source>No other projects yet.</source>
        <translation>Aún no hay otros proyectos.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) moved to {project}</source>
        <translation>
            <numerusform>%n plano movido a {project}</numerusform>
            <numerusform>%n planos movidos a {project}</numerusform>
        </translation>
    </message>
    <message>
        <source>Style of {project} is added</source>
        <translation>Se añade el estilo de {project}</translation>
    </message>
    <message>
        <source>Project budget {budget}, over by {amount}</source>
        <translation>Presupuesto del proyecto {budget}, superado en {amount}</translation>
    </message>
    <message>
        <source>Project budget {budget}, {left} left</source>
        <translation>Presupuesto del proyecto {budget}, quedan {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to shot {n}</source>
        <translation>
            <numerusform>%n toma movida al plano {n}</numerusform>
            <numerusform>%n tomas movidas al plano {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to a new shot</source>
        <translation>
            <numerusform>%n toma movida a un plano nuevo</numerusform>
            <numerusform>%n tomas movidas a un plano nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>Shot {n}   {name}</source>
        <translation>Plano {n}   {name}</translation>
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
        <source>Prompt characters</source>
        <translation>Caracteres del prompt</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <source>{n} / {limit}</source>
        <translation>{n} / {limit}</translation>
    </message>
    <message>
        <source>Earlier prompt {n} of {count}. Press Down to return.</source>
        <translation>Prompt anterior {n} de {count}. Flecha abajo para volver.</translation>
    </message>
    <message>
        <source>Fill in: {names} (press Tab)</source>
        <translation>Rellenar: {names} (pulsar Tab)</translation>
    </message>
    <message numerus="yes">
        <source>Your choices make %n prompt(s)</source>
        <translation>
            <numerusform>Las opciones dan %n prompt</numerusform>
            <numerusform>Las opciones dan %n prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>Your unsent draft</source>
        <translation>Borrador sin enviar</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
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
        <source>Your prompts appear here.</source>
        <translation>Los prompts aparecen aquí.</translation>
    </message>
    <message>
        <source>No templates yet. Write a prompt with blanks such as {subject} and save it.</source>
        <translation>Aún no hay plantillas. Escribir un prompt con espacios por rellenar como {subject} y guardarlo.</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Plantilla guardada</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the template</source>
        <translation>No se pudo guardar la plantilla</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the folder</source>
        <translation>No se pudo abrir la carpeta</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>too long for a prompt</source>
        <translation>demasiado largo para un prompt</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>not valid TOML</source>
        <translation>no es TOML válido</translation>
    </message>
    <message>
        <source>no prompt in it</source>
        <translation>no contiene ningún prompt</translation>
    </message>
    <message>
        <source>Skipped {file}: {why}.</source>
        <translation>Se omitió {file}: {why}.</translation>
    </message>
    <message>
        <source>Fill in {names} first?</source>
        <translation>¿Rellenar antes {names}?</translation>
    </message>
    <message>
        <source>The prompt still has a blank. The model would read it literally.</source>
        <translation>El prompt aún tiene un espacio por rellenar. El modelo lo leería tal cual.</translation>
    </message>
    <message>
        <source>Generate with {names}?</source>
        <translation>¿Generar con {names}?</translation>
    </message>
    <message>
        <source>The model would read the braces literally.</source>
        <translation>El modelo leería las llaves tal cual.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Edited from take {n}</source>
        <translation>Editada a partir de la toma {n}</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Generate anyway ({total})</source>
        <translation>Generar de todos modos ({total})</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>No longer in the queue.</source>
        <translation>Ya no está en la cola.</translation>
    </message>
    <message>
        <source>It was already sent.</source>
        <translation>Se envió mientras tanto.</translation>
    </message>
    <message>
        <source>They were already sent.</source>
        <translation>Se enviaron mientras tanto.</translation>
    </message>
    <message>
        <source>Nothing is sent until you resume.</source>
        <translation>No se envía nada hasta que reanudes.</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>Cola en pausa</translation>
    </message>
    <message>
        <source>Queue resumed</source>
        <translation>Cola reanudada</translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) paused</source>
        <translation>
            <numerusform>%n toma de la cola en pausa</numerusform>
            <numerusform>%n tomas de la cola en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) resumed</source>
        <translation>
            <numerusform>%n toma de la cola reanudada</numerusform>
            <numerusform>%n tomas de la cola reanudadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Already first in the queue.</source>
        <translation>Ya al principio de la cola.</translation>
    </message>
    <message>
        <source>Already last in the queue.</source>
        <translation>Ya al final de la cola.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved in the queue</source>
        <translation>
            <numerusform>%n toma movida en la cola</numerusform>
            <numerusform>%n tomas movidas en la cola</numerusform>
        </translation>
    </message>
    <message>
        <source>These takes have different prompts. Edit one at a time.</source>
        <translation>Estas tomas tienen prompts distintos. Editarlas de una en una.</translation>
    </message>
    <message>
        <source>{now} (was {before})</source>
        <translation>{now} (antes {before})</translation>
    </message>
    <message>
        <source>Estimate: {price}</source>
        <translation>Estimado: {price}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n toma</numerusform>
            <numerusform>%n tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>{takes}, estimate: {price}</source>
        <translation>{takes}, estimado: {price}</translation>
    </message>
    <message numerus="yes">
        <source>%n queued prompt(s) changed</source>
        <translation>
            <numerusform>%n prompt en cola cambiado</numerusform>
            <numerusform>%n prompts en cola cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) already sent with the old prompt</source>
        <translation>
            <numerusform>%n toma enviada mientras tanto con el prompt anterior</numerusform>
            <numerusform>%n tomas enviadas mientras tanto con el prompt anterior</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickFilters</name>
    <message>
        <source>Filter by state</source>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>Your library was damaged. We restored a backup from {time}. Search for missing takes? It&apos;s free.</source>
        <translation>La biblioteca estaba dañada. Se restauró una copia del {time}. ¿Buscar tomas perdidas? Es gratis.</translation>
    </message>
    <message>
        <source>You have a new library. Search your account and clip folder for earlier takes? It&apos;s free.</source>
        <translation>La biblioteca es nueva. ¿Buscar tomas anteriores en la cuenta y en la carpeta de clips? Es gratis.</translation>
    </message>
    <message>
        <source>Your library is an older copy. Search for the takes made since? It&apos;s free.</source>
        <translation>Su biblioteca es una copia anterior. ¿Buscar las tomas hechas desde entonces? Es gratis.</translation>
    </message>
    <message>
        <source>Search canceled.</source>
        <translation>Búsqueda cancelada.</translation>
    </message>
    <message>
        <source>Find missing takes</source>
        <translation>Buscar tomas perdidas</translation>
    </message>
    <message>
        <source>Searching your account for missing takes…</source>
        <translation>Buscando tomas perdidas en la cuenta…</translation>
    </message>
    <message>
        <source>Searching for missing takes ({n} of {count})…</source>
        <translation>Buscando tomas perdidas ({n} de {count})…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Couldn&apos;t read {n} more: {why}.</source>
        <translation>No se pudieron leer {n} más: {why}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t search your account: {why}.</source>
        <translation>No se pudo buscar en la cuenta: {why}.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>No missing takes found.</source>
        <translation>No se encontraron tomas perdidas.</translation>
    </message>
    <message>
        <source>Found 1 take.</source>
        <translation>Se encontró 1 toma.</translation>
    </message>
    <message>
        <source>Found {n} takes.</source>
        <translation>Se encontraron {n} tomas.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Prompt and settings loaded from %1</source>
        <translation>Prompt y ajustes cargados de %1</translation>
    </message>
    <message>
        <source>Some were adjusted for the model</source>
        <translation>Algunos se adaptaron al modelo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1.</source>
        <translation>No se pudo leer %1.</translation>
    </message>
    <message>
        <source>No prompt or settings in %1</source>
        <translation>%1 no contiene prompt ni ajustes</translation>
    </message>
    <message>
        <source>Only clips made here have them, and some apps remove them.</source>
        <translation>Solo los clips creados aquí los tienen, y algunas aplicaciones los quitan.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 is from elsewhere and isn&apos;t one of your takes.</source>
        <translation>%1 viene de otro lugar y no es una de las tomas.</translation>
    </message>
    <message>
        <source>Use its prompt and settings</source>
        <translation>Usar su prompt y sus ajustes</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename file</source>
        <translation>Renombrar archivo</translation>
    </message>
    <message>
        <source>The files stay in their folder. Close them in other apps first.</source>
        <translation>Los archivos siguen en su carpeta. Cerrarlos antes en otras aplicaciones.</translation>
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
    <name>Repair</name>
    <message numerus="yes">
        <source>Repaired the Content Credentials of %n clip(s)</source>
        <translation>
            <numerusform>Content Credentials de %n clip reparadas</numerusform>
            <numerusform>Content Credentials de %n clips reparadas</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier version of Sora Desktop made them invalid.</source>
        <translation>Una versión anterior de Sora Desktop las dejó sin validez.</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t repair the Content Credentials of %n clip(s)</source>
        <translation>
            <numerusform>No se pudieron reparar las Content Credentials de %n clip</numerusform>
            <numerusform>No se pudieron reparar las Content Credentials de %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were changed after we saved them, so we left them. First: %1.</source>
        <translation>Los archivos cambiaron después de guardarse, así que no se tocaron. El primero: %1.</translation>
    </message>
</context>
<context>
    <name>RowsControl</name>
    <message>
        <source>{option}: {n}</source>
        <translation>{option}: {n}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Add a row</source>
        <translation>Añadir fila</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usarlas</translation>
    </message>
    <message>
        <source>Each row is sent to the model as a shot of its own, in this order.</source>
        <translation>Cada fila se envía al modelo como un plano aparte, en este orden.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Remove row {n}</source>
        <translation>Quitar fila {n}</translation>
    </message>
    <message>
        <source>{length} in all</source>
        <translation>{length} en total</translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message>
        <source>Sample clip</source>
        <translation>Clip de muestra</translation>
    </message>
    <message>
        <source>Sample clip drawn by Sora Desktop</source>
        <translation>Clip de muestra dibujado por Sora Desktop</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activar sonido</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Quitar sonido</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
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
        <source>Couldn&apos;t reach your account</source>
        <translation>No se pudo acceder a la cuenta</translation>
    </message>
    <message>
        <source>1 possible match</source>
        <translation>1 posible coincidencia</translation>
    </message>
    <message>
        <source>{n} possible matches</source>
        <translation>{n} posibles coincidencias</translation>
    </message>
    <message>
        <source>Not found yet (1 check)</source>
        <translation>Aún sin encontrar (1 comprobación)</translation>
    </message>
    <message>
        <source>Not found yet ({n} checks)</source>
        <translation>Aún sin encontrar ({n} comprobaciones)</translation>
    </message>
    <message>
        <source>Couldn&apos;t load your account&apos;s tasks: {why}. Retrying automatically.</source>
        <translation>No se pudieron cargar las tareas de la cuenta: {why}. Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>Not found yet (1 check).</source>
        <translation>Aún sin encontrar (1 comprobación).</translation>
    </message>
    <message>
        <source>Not found yet ({n} checks).</source>
        <translation>Aún sin encontrar ({n} comprobaciones).</translation>
    </message>
    <message>
        <source>It may still appear.</source>
        <translation>Todavía puede aparecer.</translation>
    </message>
    <message>
        <source>Checking again automatically.</source>
        <translation>Se comprueba de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>PiAPI never confirmed this take. You may have been charged {price}, so it counts as spent for now.</source>
        <translation>PiAPI nunca confirmó esta toma. Puede que se hayan cobrado {price}; por ahora cuenta como gasto.</translation>
    </message>
    <message>
        <source>1 task in your account looks like this take. Pick it if it&apos;s the one.</source>
        <translation>1 tarea de la cuenta se parece a esta toma. Elegirla si es la correcta.</translation>
    </message>
    <message>
        <source>{n} tasks in your account look like this take. Pick the right one.</source>
        <translation>{n} tareas de la cuenta se parecen a esta toma. Elegir la correcta.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) couldn&apos;t be read</source>
        <translation>
            <numerusform>%n tarea ilegible</numerusform>
            <numerusform>%n tareas ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking your account ({n} of {count})…</source>
        <translation>Comprobando la cuenta ({n} de {count})…</translation>
    </message>
    <message>
        <source>Checking your account…</source>
        <translation>Comprobando la cuenta…</translation>
    </message>
    <message numerus="yes">
        <source>We couldn&apos;t read %n task(s) in your account. This may include your take.</source>
        <translation>
            <numerusform>No se pudo leer %n tarea de la cuenta. Puede ser la toma buscada.</numerusform>
            <numerusform>No se pudieron leer %n tareas de la cuenta. La toma buscada puede estar entre ellas.</numerusform>
        </translation>
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
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Your key is stored in the system keychain.</source>
        <translation>La clave se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Clips are saved here.</source>
        <translation>Los clips se guardan aquí.</translation>
    </message>
    <message>
        <source>New takes stop at this amount. Leave empty for no limit.</source>
        <translation>Las tomas nuevas se detienen en este importe. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Network and advanced</source>
        <translation>Red y avanzado</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System follows your computer&apos;s light or dark mode.</source>
        <translation>Sistema sigue el modo claro u oscuro del equipo.</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Se aplica al reiniciar.</translation>
    </message>
    <message>
        <source>Check for a new version daily</source>
        <translation>Buscar una versión nueva cada día</translation>
    </message>
    <message>
        <source>We tell you and install nothing. No data about you is sent.</source>
        <translation>Solo se avisa; no se instala nada. No se envían datos personales.</translation>
    </message>
    <message>
        <source>Added to your system&apos;s scaling. Restart to apply.</source>
        <translation>Se suma al escalado del sistema. Reiniciar para aplicar.</translation>
    </message>
    <message>
        <source>Ask while takes are in progress</source>
        <translation>Preguntar si hay tomas en curso</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Dejar en la bandeja</translation>
    </message>
    <message>
        <source>When you close the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Takes keep rendering and download next time you open the app.</source>
        <translation>Las tomas siguen renderizándose y se descargan al volver a abrir la aplicación.</translation>
    </message>
    <message>
        <source>Notify me when takes are done</source>
        <translation>Avisar cuando las tomas terminen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>One notification per batch, only when the window is in the background.</source>
        <translation>Una notificación por lote, solo con la ventana en segundo plano.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>No animation or autoplay. Off: follow the system.</source>
        <translation>Sin animación ni reproducción automática. Desactivado: como el sistema.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>Store prompt and settings inside new clips</source>
        <translation>Guardar prompt y ajustes en los clips nuevos</translation>
    </message>
    <message>
        <source>Clip data</source>
        <translation>Datos del clip</translation>
    </message>
    <message>
        <source>Picture and sound are untouched. Drop a clip here to reuse its settings. Anyone with the file can read them.</source>
        <translation>La imagen y el sonido no cambian. Soltar un clip aquí para reutilizar sus ajustes. Quien tenga el archivo puede leerlos.</translation>
    </message>
    <message>
        <source>Confirm above</source>
        <translation>Confirmar por encima de</translation>
    </message>
    <message>
        <source>Confirm any batch above this amount.</source>
        <translation>Confirmar cualquier lote por encima de este importe.</translation>
    </message>
    <message>
        <source>More takes wait in the queue (not sent, not charged). Your PiAPI plan may allow fewer.</source>
        <translation>Las demás tomas esperan en la cola (no enviadas, no cobradas). El plan de PiAPI puede permitir menos.</translation>
    </message>
    <message>
        <source>Leave empty to use system settings.</source>
        <translation>Vacío: usar los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Custom CA certificate</source>
        <translation>Certificado de CA propio</translation>
    </message>
    <message>
        <source>For networks that inspect traffic. Used in addition to system certificates.</source>
        <translation>Para redes que inspeccionan el tráfico. Se suma a los certificados del sistema.</translation>
    </message>
    <message>
        <source>Set in your PiAPI workspace</source>
        <translation>Se fija en el espacio de trabajo de PiAPI</translation>
    </message>
    <message>
        <source>PiAPI calls it when a take is done. Sora Desktop doesn&apos;t need it.</source>
        <translation>PiAPI lo llama cuando una toma termina. Sora Desktop no lo necesita.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Always quit</source>
        <translation>Salir siempre</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
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
        <source>Takes at once</source>
        <translation>Tomas a la vez</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
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
        <source>Service mode</source>
        <translation>Modo de servicio</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Dirección del webhook</translation>
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
    <name>SettingsSearch</name>
    <message>
        <source>Search settings</source>
        <translation>Buscar en Ajustes</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Ajustes encontrados</translation>
    </message>
    <message>
        <source>{setting}  –  {page}</source>
        <translation>{setting}  –  {page}</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Sin resultados.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>The shelf can&apos;t keep links. Add a file.</source>
        <translation>El estante no puede guardar enlaces. Añadir un archivo.</translation>
    </message>
    <message>
        <source>Show the take in the viewer, at the frame you want.</source>
        <translation>Mostrar la toma en el visor, en el fotograma deseado.</translation>
    </message>
    <message>
        <source>Pictures, clips and sounds ({kinds})</source>
        <translation>Imágenes, clips y sonidos ({kinds})</translation>
    </message>
    <message>
        <source>Add to shelf</source>
        <translation>Añadir al estante</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>Edit shelf picture</source>
        <translation>Editar imagen del estante</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>Se cambió {name}</translation>
    </message>
    <message>
        <source>Removed {name} from the shelf</source>
        <translation>Se quitó {name} del estante</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Estética</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>todos los proyectos</translation>
    </message>
    <message>
        <source>this project</source>
        <translation>este proyecto</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Introducir un nombre.</translation>
    </message>
    <message>
        <source>Names have up to {most} characters.</source>
        <translation>Los nombres tienen hasta {most} caracteres.</translation>
    </message>
    <message>
        <source>Names have letters, digits, _ and - only, and begin with a letter or digit.</source>
        <translation>Los nombres solo tienen letras, cifras, _ y -, y empiezan por una letra o cifra.</translation>
    </message>
    <message>
        <source>Models use this name themselves. Choose another.</source>
        <translation>Los propios modelos usan este nombre. Elegir otro.</translation>
    </message>
    <message>
        <source>This name is on the shelf already. Choose another.</source>
        <translation>Este nombre ya está en el estante. Elegir otro.</translation>
    </message>
    <message>
        <source>A shelf holds up to {most} files. Remove one first.</source>
        <translation>Un estante admite hasta {most} archivos. Quitar uno antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added to the shelf</source>
        <translation>
            <numerusform>%n archivo añadido al estante</numerusform>
            <numerusform>%n archivos añadidos al estante</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {names} to the shelf</source>
        <translation>Añadido al estante: {names}</translation>
    </message>
</context>
<context>
    <name>ShelfDialog</name>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Use in prompt</source>
        <translation>Usar en el prompt</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Shelf of {project}</source>
        <translation>Estante de {project}</translation>
    </message>
    <message>
        <source>Nothing here yet. Drop a picture, clip or sound, or add one.</source>
        <translation>Aún no hay nada. Soltar una imagen, un clip o un sonido, o añadir uno.</translation>
    </message>
    <message>
        <source>Type @ in the prompt to use one.</source>
        <translation>Escribir @ en el prompt para usar uno.</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Falta el archivo</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Cambiar atajos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
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
        <source>Use here</source>
        <translation>Usar aquí</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
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
        <source>Search actions or keys</source>
        <translation>Buscar acciones o teclas</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Press new keys</source>
        <translation>Pulsar las teclas nuevas</translation>
    </message>
    <message>
        <source>Press keys in the field above.</source>
        <translation>Pulsar las teclas en el campo de arriba.</translation>
    </message>
    <message>
        <source>Generate costs money, so it needs Ctrl, Alt or a function key.</source>
        <translation>Generar cuesta dinero: necesita Ctrl, Alt o una tecla de función.</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <translation>%1 lo usa «%2».</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Changes to %1 when you save.</source>
        <translation>Cambia a %1 al guardar.</translation>
    </message>
    <message>
        <source>%1 is used by “%2”. Change that one first.</source>
        <translation>%1 lo usa «%2». Cambiar antes ese atajo.</translation>
    </message>
    <message>
        <source>All shortcuts reset when you save.</source>
        <translation>Todos los atajos se restablecen al guardar.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>ShotActions</name>
    <message>
        <source>Add shot</source>
        <translation>Añadir plano</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>Fill down model and options</source>
        <translation>Copiar modelo y opciones abajo</translation>
    </message>
    <message>
        <source>Gives the selected shots the model and options of the first of them</source>
        <translation>Da a los planos seleccionados el modelo y las opciones del primero de ellos</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Rename shot…</source>
        <translation>Renombrar plano…</translation>
    </message>
    <message>
        <source>Remove empty shots</source>
        <translation>Quitar planos vacíos</translation>
    </message>
    <message>
        <source>Open in Takes</source>
        <translation>Abrir en Tomas</translation>
    </message>
    <message>
        <source>Generate takes of the selected shots…</source>
        <translation>Generar tomas de los planos seleccionados…</translation>
    </message>
    <message>
        <source>Import shots…</source>
        <translation>Importar planos…</translation>
    </message>
    <message>
        <source>Paste shots…</source>
        <translation>Pegar planos…</translation>
    </message>
    <message>
        <source>Save shot list as CSV…</source>
        <translation>Guardar lista de planos en CSV…</translation>
    </message>
    <message>
        <source>Save contact sheet…</source>
        <translation>Guardar hoja de contactos…</translation>
    </message>
    <message>
        <source>Export cut…</source>
        <translation>Exportar montaje…</translation>
    </message>
</context>
<context>
    <name>ShotDelegate</name>
    <message>
        <source>Prompt of the shot</source>
        <translation>Prompt del plano</translation>
    </message>
    <message>
        <source>Describe the shot. {keys} adds the next one.</source>
        <translation>Describir el plano. {keys} añade el siguiente.</translation>
    </message>
</context>
<context>
    <name>ShotImport</name>
    <message>
        <source>Copy some text first.</source>
        <translation>Copiar antes algún texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) added to {project}</source>
        <translation>
            <numerusform>%n plano añadido a {project}</numerusform>
            <numerusform>%n planos añadidos a {project}</numerusform>
        </translation>
    </message>
    <message>
        <source>{added}. Some got a new number.</source>
        <translation>{added}. Algunos tienen un número nuevo.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import shots</source>
        <translation>Importar planos</translation>
    </message>
    <message>
        <source>No shots to export</source>
        <translation>No hay planos que exportar</translation>
    </message>
    <message>
        <source>Export shot list</source>
        <translation>Exportar lista de planos</translation>
    </message>
    <message>
        <source>Couldn&apos;t export the shot list</source>
        <translation>No se pudo exportar la lista de planos</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n shot(s)</source>
        <translation>
            <numerusform>%n plano exportado</numerusform>
            <numerusform>%n planos exportados</numerusform>
        </translation>
    </message>
    <message>
        <source>Shot lists (*.csv *.tsv *.tab *.txt *.fountain)</source>
        <translation>Listas de planos (*.csv *.tsv *.tab *.txt *.fountain)</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a CSV, TSV or text file.</source>
        <translation>{name} es una carpeta. Elegir un archivo CSV, TSV o de texto.</translation>
    </message>
    <message>
        <source>We couldn&apos;t find {name}.</source>
        <translation>No se encontró {name}.</translation>
    </message>
    <message>
        <source>We couldn&apos;t open {name}: {why}.</source>
        <translation>No se pudo abrir {name}: {why}.</translation>
    </message>
    <message>
        <source>{name} is larger than {most}. Split it into parts.</source>
        <translation>{name} ocupa más de {most}. Dividirlo en partes.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a text file. Save the table as CSV first.</source>
        <translation>{name} no es un archivo de texto. Guardar antes la tabla como CSV.</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <source>Shot added</source>
        <translation>Plano añadido</translation>
    </message>
    <message>
        <source>Prompt changed</source>
        <translation>Prompt cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) duplicated</source>
        <translation>
            <numerusform>%n plano duplicado</numerusform>
            <numerusform>%n planos duplicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Shot split</source>
        <translation>Plano dividido</translation>
    </message>
    <message>
        <source>Model and options filled down</source>
        <translation>Modelo y opciones copiados abajo</translation>
    </message>
    <message>
        <source>Only shots without takes can be removed.</source>
        <translation>Solo se pueden quitar planos sin tomas.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) removed</source>
        <translation>
            <numerusform>%n plano quitado</numerusform>
            <numerusform>%n planos quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) moved</source>
        <translation>
            <numerusform>%n plano movido</numerusform>
            <numerusform>%n planos movidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>Modelo cambiado</translation>
    </message>
    <message>
        <source>Options changed</source>
        <translation>Opciones cambiadas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Take {n} is in the cut</source>
        <translation>La toma {n} está en el montaje</translation>
    </message>
    <message>
        <source>No shots found in this file.</source>
        <translation>No se encontraron planos en este archivo.</translation>
    </message>
    <message>
        <source>Read as {encoding}, because it isn&apos;t UTF-8. Check accents and other letters.</source>
        <translation>Leído como {encoding}, porque no es UTF-8. Revisar acentos y otras letras.</translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed, {amount}</source>
        <translation>
            <numerusform>%n sin confirmar, {amount}</numerusform>
            <numerusform>%n sin confirmar, {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rendering</source>
        <translation>
            <numerusform>%n renderizando</numerusform>
            <numerusform>%n renderizando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n en cola</numerusform>
            <numerusform>%n en cola</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is called “{said}”.</source>
        <translation>Ningún modelo se llama «{said}».</translation>
    </message>
    <message>
        <source>Prompt change discarded</source>
        <translation>Cambio del prompt descartado</translation>
    </message>
    <message>
        <source>Prompt change brought back</source>
        <translation>Cambio del prompt recuperado</translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Elegir toma</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Toma {n}</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <source>Generate again ({price})</source>
        <translation>Generar otra vez ({price})</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>No model is called “{said}”. Did you mean {instead}?</source>
        <translation>Ningún modelo se llama «{said}». ¿Quizá {instead}?</translation>
    </message>
    <message>
        <source>{option}: {model} can&apos;t do “{said}”.</source>
        <translation>{option}: {model} no admite «{said}».</translation>
    </message>
    <message>
        <source>{option}: {model} can&apos;t do “{said}”. Use {instead}.</source>
        <translation>{option}: {model} no admite «{said}». Usar {instead}.</translation>
    </message>
    <message>
        <source>{option}: {model} doesn&apos;t have this setting. Leave “{said}” out.</source>
        <translation>{option}: {model} no tiene este ajuste. Omitir «{said}».</translation>
    </message>
    <message>
        <source>More cells than columns. Put the prompt in quotation marks.</source>
        <translation>Más celdas que columnas. Poner el prompt entre comillas.</translation>
    </message>
    <message>
        <source>A quotation mark never closes, so the lines below it are part of this one.</source>
        <translation>Unas comillas no se cierran, así que las líneas siguientes forman parte de esta.</translation>
    </message>
    <message>
        <source>A cell is too long to read. Shorten it.</source>
        <translation>Una celda es demasiado larga para leerla. Acortarla.</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} o {last}</translation>
    </message>
    <message>
        <source>Same number as line {said}. Both are added.</source>
        <translation>Mismo número que la línea {said}. Se añaden los dos planos.</translation>
    </message>
    <message>
        <source>Name shortened to “{said}”.</source>
        <translation>Nombre acortado a «{said}».</translation>
    </message>
    <message>
        <source>“{said}” takes aren&apos;t possible. Use 1 to {most}.</source>
        <translation>No son posibles «{said}» tomas. Usar de 1 a {most}.</translation>
    </message>
    <message>
        <source>Looks like a formula, kept as text: “{said}”.</source>
        <translation>Parece una fórmula, se conserva como texto: «{said}».</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s), {price} for one take each.</source>
        <translation>
            <numerusform>%n plano, {price} por una toma.</numerusform>
            <numerusform>%n planos, {price} por una toma de cada uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plus %n take(s) of unknown price.</source>
        <translation>
            <numerusform>Más %n toma de precio desconocido.</numerusform>
            <numerusform>Más %n tomas de precio desconocido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your list wants {n} takes: {price}.</source>
        <translation>La lista pide {n} tomas: {price}.</translation>
    </message>
    <message>
        <source>No column holds the prompts. Call one of these “Prompt”: {columns}.</source>
        <translation>Ninguna columna contiene los prompts. Llamar «Prompt» a una de estas: {columns}.</translation>
    </message>
    <message>
        <source>This script has no scene headings, such as INT. KITCHEN - DAY.</source>
        <translation>Este guion no tiene encabezados de escena, como INT. COCINA - DÍA.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be used and won&apos;t be added.</source>
        <translation>
            <numerusform>%n línea no se puede usar y no se añadirá.</numerusform>
            <numerusform>%n líneas no se pueden usar y no se añadirán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your list has {found} lines. Only the first {most} can be added at once, so put the rest into another list.</source>
        <translation>La lista tiene {found} líneas. Solo se pueden añadir las primeras {most} de una vez; poner el resto en otra lista.</translation>
    </message>
    <message>
        <source>Columns not used: {columns}.</source>
        <translation>Columnas sin usar: {columns}.</translation>
    </message>
    <message>
        <source>Lines with the number of another line: {n}.</source>
        <translation>Líneas con el número de otra línea: {n}.</translation>
    </message>
    <message>
        <source>Names shortened to {longest} characters: {n}.</source>
        <translation>Nombres acortados a {longest} caracteres: {n}.</translation>
    </message>
    <message>
        <source>Lines with an impossible number of takes: {n}.</source>
        <translation>Líneas con un número de tomas imposible: {n}.</translation>
    </message>
    <message>
        <source>Lines that look like a formula, kept as text: {n}.</source>
        <translation>Líneas que parecen una fórmula, conservadas como texto: {n}.</translation>
    </message>
    <message>
        <source>column {n}</source>
        <translation>columna {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) need you.</source>
        <translation>
            <numerusform>%n toma requiere atención.</numerusform>
            <numerusform>%n tomas requieren atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>Escriba un prompt.</translation>
    </message>
    <message>
        <source>Fill in {names}.</source>
        <translation>Rellene {names}.</translation>
    </message>
    <message>
        <source>{n} choices are too many. Use {most} or fewer.</source>
        <translation>{n} opciones son demasiadas. Use {most} o menos.</translation>
    </message>
    <message>
        <source>Moderation blocked this prompt. Edit it first.</source>
        <translation>La moderación bloqueó este prompt. Edítelo antes.</translation>
    </message>
    <message>
        <source>Shot {n} is left out. {why}</source>
        <translation>El plano {n} se omite. {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n more shot(s) are left out.</source>
        <translation>
            <numerusform>Se omite %n plano más.</numerusform>
            <numerusform>Se omiten %n planos más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShotListModel</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>Plano {n}</translation>
    </message>
    <message>
        <source>Take {n} is in the cut until you choose one</source>
        <translation>La toma {n} está en el montaje hasta que elija una</translation>
    </message>
    <message>
        <source>No take</source>
        <translation>Sin toma</translation>
    </message>
    <message>
        <source>Describe the shot</source>
        <translation>Describir el plano</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>Sin clip</translation>
    </message>
    <message>
        <source>Picture of the shot</source>
        <translation>Imagen del plano</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n toma</numerusform>
            <numerusform>%n tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {n} is chosen</source>
        <translation>La toma {n} es la elegida</translation>
    </message>
</context>
<context>
    <name>ShotListPage</name>
    <message>
        <source>Shot list</source>
        <translation>Lista de planos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add shot</source>
        <translation>Añadir plano</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Write your film shot by shot</source>
        <translation>Escribir la película plano a plano</translation>
    </message>
    <message>
        <source>Add the first shot</source>
        <translation>Añadir un plano</translation>
    </message>
    <message>
        <source>Takes of each shot</source>
        <translation>Tomas de cada plano</translation>
    </message>
    <message>
        <source>Cut and takes</source>
        <translation>Montaje y tomas</translation>
    </message>
    <message>
        <source>Open in Takes</source>
        <translation>Abrir en Tomas</translation>
    </message>
    <message>
        <source>This shot has no takes yet.</source>
        <translation>Este plano aún no tiene tomas.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plano</numerusform>
            <numerusform>%n planos</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent {spent}</source>
        <translation>Gastado {spent}</translation>
    </message>
    <message>
        <source>What queued takes cost, and one take of every empty shot.</source>
        <translation>Lo que cuestan las tomas en cola y una toma de cada plano vacío.</translation>
    </message>
    <message>
        <source>Generate {takes} each of {shots}</source>
        <translation>Generar {takes} por plano ({shots})</translation>
    </message>
    <message>
        <source>To go {to_go}</source>
        <translation>Faltan {to_go}</translation>
    </message>
    <message>
        <source>One row is one shot. Paste a list, drop a CSV file or a Fountain script here, or add the first shot. Writing is free.</source>
        <translation>Una fila es un plano. Pegar una lista, soltar aquí un archivo CSV o un guion Fountain, o añadir el primer plano. Escribir es gratis.</translation>
    </message>
    <message numerus="yes">
        <source>To go {to_go}, %n not ready</source>
        <translation>
            <numerusform>Faltan {to_go}, %n no listo</numerusform>
            <numerusform>Faltan {to_go}, %n no listos</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent {spent}, to go {to_go}</source>
        <translation>Gastado {spent}, por gastar {to_go}</translation>
    </message>
    <message>
        <source>What queued takes cost, and one take of every empty shot. The row says why a shot isn&apos;t ready.</source>
        <translation>Lo que cuestan las tomas en cola, y una toma de cada plano vacío. La fila dice por qué un plano no está listo.</translation>
    </message>
    <message>
        <source>What is queued or not confirmed counts as spent.</source>
        <translation>Lo que está en cola o sin confirmar cuenta como gastado.</translation>
    </message>
    <message>
        <source>Generate {n}</source>
        <translation>Generar ({n})</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>You see the sum and confirm it first.</source>
        <translation>Antes se ve el total y se confirma.</translation>
    </message>
    <message>
        <source>No empty shots to generate</source>
        <translation>No hay planos vacíos que generar</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n toma</numerusform>
            <numerusform>%n tomas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected shot(s)</source>
        <translation>
            <numerusform>%n plano seleccionado</numerusform>
            <numerusform>%n planos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty shot(s)</source>
        <translation>
            <numerusform>%n plano vacío</numerusform>
            <numerusform>%n planos vacíos</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate {takes} of {shots}</source>
        <translation>Generar {takes} de {shots}</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>Aún sin prompt</translation>
    </message>
</context>
<context>
    <name>ShotTable</name>
    <message>
        <source>Shots in your list</source>
        <translation>Planos de la lista</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Planos</translation>
    </message>
</context>
<context>
    <name>ShotTableModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
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
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>sin prompt</translation>
    </message>
</context>
<context>
    <name>ShotTakes</name>
    <message>
        <source>Takes of the shot</source>
        <translation>Tomas del plano</translation>
    </message>
</context>
<context>
    <name>SizePreview</name>
    <message>
        <source>Preview of the size</source>
        <translation>Vista previa del tamaño</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Bigger thumbnails</source>
        <translation>Miniaturas más grandes</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Miniaturas más pequeñas</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Orden: %1</translation>
    </message>
</context>
<context>
    <name>SoundControl</name>
    <message>
        <source>Sound always on</source>
        <translation>Siempre con sonido</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>El sonido está activado</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>El sonido está desactivado</translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <source>This take is in the bin or deleted</source>
        <translation>Esta toma está en la papelera o se borró</translation>
    </message>
    <message>
        <source>Its cost stays in your totals.</source>
        <translation>Su coste sigue en los totales.</translation>
    </message>
    <message>
        <source>No takes to save in this period</source>
        <translation>No hay tomas que guardar en este periodo</translation>
    </message>
    <message>
        <source>Save spending</source>
        <translation>Guardar gastos</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the spending</source>
        <translation>No se pudieron guardar los gastos</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n take(s)</source>
        <translation>
            <numerusform>%n toma guardada</numerusform>
            <numerusform>%n tomas guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No balance to save in this period</source>
        <translation>No hay saldo que guardar en este periodo</translation>
    </message>
    <message>
        <source>Save balance</source>
        <translation>Guardar saldo</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n balance(s)</source>
        <translation>
            <numerusform>%n saldo guardado</numerusform>
            <numerusform>%n saldos guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t save the balance</source>
        <translation>No se pudo guardar el saldo</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month in Qt&apos;s letters, such as November 2026</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n toma</numerusform>
            <numerusform>%n tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>estimate {amount}</source>
        <translation>estimado {amount}</translation>
    </message>
    <message>
        <source>charged {amount}</source>
        <translation>cobrado {amount}</translation>
    </message>
    <message>
        <source>expected {amount}</source>
        <translation>previsto {amount}</translation>
    </message>
    <message>
        <source>not confirmed {amount}</source>
        <translation>sin confirmar {amount}</translation>
    </message>
    <message>
        <source>returned {amount}</source>
        <translation>devuelto {amount}</translation>
    </message>
    <message>
        <source>imported {amount}</source>
        <translation>importado {amount}</translation>
    </message>
    <message>
        <source>{title}: nothing spent</source>
        <translation>{title}: sin gastos</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Charged like a clip of another duration.</source>
        <translation>Se cobró como un clip de otra duración.</translation>
    </message>
    <message>
        <source>Failed, and PiAPI returned the cost.</source>
        <translation>Con error; PiAPI devolvió el coste.</translation>
    </message>
    <message>
        <source>PiAPI refused it before rendering.</source>
        <translation>PiAPI la rechazó antes de renderizar.</translation>
    </message>
    <message>
        <source>Failed, and PiAPI still charged for it.</source>
        <translation>Con error; PiAPI la cobró de todos modos.</translation>
    </message>
    <message>
        <source>We had no price for it.</source>
        <translation>No se conocía su precio.</translation>
    </message>
    <message>
        <source>PiAPI&apos;s price isn&apos;t the one we know.</source>
        <translation>El precio de PiAPI no es el conocido.</translation>
    </message>
    <message>
        <source>PiAPI hasn&apos;t said what it charged.</source>
        <translation>PiAPI no ha indicado cuánto cobró.</translation>
    </message>
    <message>
        <source>PiAPI quoted this price, not the one we know.</source>
        <translation>PiAPI cotizó este precio, no el conocido.</translation>
    </message>
</context>
<context>
    <name>SpendingChart</name>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
</context>
<context>
    <name>SpendingPage</name>
    <message>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Sums by</source>
        <translation>Totales por</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar en CSV…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Set budget…</source>
        <translation>Fijar presupuesto…</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Model prices…</source>
        <translation>Precios…</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Show takes</source>
        <translation>Mostrar tomas</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Changes of the balance</source>
        <translation>Cambios del saldo</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s), counted as spent</source>
        <translation>
            <numerusform>%n toma, cuenta como gasto</numerusform>
            <numerusform>%n tomas, cuentan como gasto</numerusform>
        </translation>
    </message>
    <message>
        <source>Every take is confirmed</source>
        <translation>Todas las tomas confirmadas</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>Comprobado: {time}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Still counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Spending by day</source>
        <translation>Gastos por día</translation>
    </message>
    <message>
        <source>Spending by month</source>
        <translation>Gastos por mes</translation>
    </message>
    <message>
        <source>Spending by year</source>
        <translation>Gastos por año</translation>
    </message>
    <message>
        <source>Charges that differ from the estimate</source>
        <translation>Cobros que difieren de lo estimado</translation>
    </message>
    <message>
        <source>Balance, {period}</source>
        <translation>Saldo, {period}</translation>
    </message>
    <message>
        <source>The balance didn&apos;t change.</source>
        <translation>El saldo no cambió.</translation>
    </message>
    <message>
        <source>Every charge is what we said.</source>
        <translation>Todos los cobros coinciden con lo indicado.</translation>
    </message>
    <message>
        <source>No takes were sent.</source>
        <translation>No se envió ninguna toma.</translation>
    </message>
    <message>
        <source>{chart}. Still counting…</source>
        <translation>{chart}. Contando…</translation>
    </message>
    <message>
        <source>So far: {sums}. Still counting…</source>
        <translation>Hasta ahora: {sums}. Contando…</translation>
    </message>
    <message>
        <source>Couldn&apos;t count your takes.</source>
        <translation>No se pudieron contar las tomas.</translation>
    </message>
</context>
<context>
    <name>SplitShotDialog</name>
    <message>
        <source>Split shot</source>
        <translation>Dividir plano</translation>
    </message>
    <message>
        <source>Prompt of the shot</source>
        <translation>Prompt del plano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put the cursor where the second shot begins. Takes stay with the first.</source>
        <translation>Poner el cursor donde empieza el plano nuevo. Las tomas se quedan en el original.</translation>
    </message>
    <message>
        <source>Second shot: {text}</source>
        <translation>Plano nuevo: {text}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Take {n}</source>
        <translation>Toma {n}</translation>
    </message>
    <message>
        <source>It plays here as soon as it&apos;s ready.</source>
        <translation>Se reproduce aquí en cuanto esté lista.</translation>
    </message>
</context>
<context>
    <name>StageNotice</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>Abrir en otra aplicación</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Waiting for the disk of %1 to respond…</source>
        <translation>Esperando a que responda el disco de %1…</translation>
    </message>
    <message>
        <source>Sora Desktop can&apos;t start</source>
        <translation>Sora Desktop no puede iniciarse</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your library</source>
        <translation>No se pudo leer la biblioteca</translation>
    </message>
    <message>
        <source>Start a new library</source>
        <translation>Empezar una biblioteca nueva</translation>
    </message>
    <message>
        <source>Nothing was changed. Reinstall the newer version.</source>
        <translation>No se cambió nada. Reinstalar la versión más reciente.</translation>
    </message>
    <message>
        <source>A newer version of Sora Desktop made the file %1.</source>
        <translation>Una versión más reciente de Sora Desktop creó el archivo %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t use the file %1, and there is no good backup.</source>
        <translation>No se pudo usar el archivo %1 y no hay ninguna copia de seguridad válida.</translation>
    </message>
    <message>
        <source>We kept it as %1.</source>
        <translation>Se conservó como %1.</translation>
    </message>
    <message>
        <source>Your clips are safe. You can start a new library. Find unfinished takes in your PiAPI account afterwards.</source>
        <translation>Los clips están a salvo. Se puede empezar una biblioteca nueva y buscar después las tomas sin terminar en la cuenta de PiAPI.</translation>
    </message>
    <message>
        <source>Sora Desktop can&apos;t use its data folder. Make it writable or bring it back, then start again. Nothing was changed.</source>
        <translation>Sora Desktop no puede usar su carpeta de datos. Permitir la escritura o recuperarla, e iniciar de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The disk is full, so Sora Desktop can&apos;t start. Free up space on this disk, then start again. Nothing was changed.</source>
        <translation>El disco está lleno y Sora Desktop no puede iniciarse. Liberar espacio en este disco e iniciar de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The API address from the command line isn&apos;t valid. %1</source>
        <translation>La dirección de la API de la línea de comandos no es válida. %1</translation>
    </message>
    <message>
        <source>Sora Desktop is already running with this library, but doesn&apos;t respond. Quit it or wait until it has quit, then start again. If it isn&apos;t running, delete the file %1.</source>
        <translation>Sora Desktop ya está abierto con esta biblioteca, pero no responde. Salir de él o esperar a que se cierre, e iniciar de nuevo. Si no está abierto, borrar el archivo %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your settings: %1</source>
        <translation>No se pudieron leer los ajustes: %1</translation>
    </message>
    <message>
        <source>Reset to default because the value isn&apos;t valid: %1.</source>
        <translation>Restablecido porque el valor no es válido: %1.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read a budget, so nothing is sent until you set it again in Settings: %1.</source>
        <translation>No se pudo leer un presupuesto: no se envía nada hasta fijarlo de nuevo en los ajustes: %1.</translation>
    </message>
    <message>
        <source>Your settings file was damaged, so the defaults are back. We kept the old file as %1.</source>
        <translation>El archivo de ajustes estaba dañado: se restablecieron los valores iniciales. El archivo anterior se conservó como %1.</translation>
    </message>
    <message>
        <source>Your settings file is damaged: %1</source>
        <translation>El archivo de ajustes está dañado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t read %n take(s) in your library. Nothing was deleted. Your PiAPI account still lists what you paid for.</source>
        <translation>
            <numerusform>No se pudo leer %n toma de la biblioteca. No se borró nada. La cuenta de PiAPI aún muestra lo pagado.</numerusform>
            <numerusform>No se pudieron leer %n tomas de la biblioteca. No se borró nada. La cuenta de PiAPI aún muestra lo pagado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumTile</name>
    <message>
        <source>No budget</source>
        <translation>Sin presupuesto</translation>
    </message>
    <message>
        <source>of {budget}, {left} left</source>
        <translation>de {budget}, quedan {left}</translation>
    </message>
    <message>
        <source>{text}, imported {amount}</source>
        <translation>{text}, importado {amount}</translation>
    </message>
</context>
<context>
    <name>SumsModel</name>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Cotizado</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags of %1 takes</source>
        <translation>Etiquetas de %1 tomas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Some also have: %1</source>
        <translation>Algunas también tienen: %1</translation>
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
        <source>Remove tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
</context>
<context>
    <name>TakeAction</name>
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
        <source>Play take</source>
        <translation>Reproducir toma</translation>
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
        <source>Cancel all queued</source>
        <translation>Cancelar todas las de la cola</translation>
    </message>
    <message>
        <source>Send now %1</source>
        <translation>Enviar ahora %1</translation>
    </message>
    <message>
        <source>Find it in my account…</source>
        <translation>Buscarla en mi cuenta…</translation>
    </message>
    <message>
        <source>Remove from queue (free)</source>
        <translation>Quitar de la cola (gratis)</translation>
    </message>
    <message>
        <source>Edit queued prompt…</source>
        <translation>Editar prompt en cola…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause in the queue</source>
        <translation>Pausar en la cola</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume in the queue</source>
        <translation>Reanudar en la cola</translation>
    </message>
    <message>
        <source>Send next</source>
        <translation>Enviar primero</translation>
    </message>
    <message>
        <source>Move up in queue</source>
        <translation>Subir en la cola</translation>
    </message>
    <message>
        <source>Move down in queue</source>
        <translation>Bajar en la cola</translation>
    </message>
    <message>
        <source>Send last</source>
        <translation>Enviar al final</translation>
    </message>
    <message>
        <source>It was never made</source>
        <translation>Nunca se creó</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Edit and generate</source>
        <translation>Editar y generar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue from its last frame</source>
        <translation>Continuar desde el último fotograma</translation>
    </message>
    <message>
        <source>Add frame to shelf…</source>
        <translation>Añadir fotograma al estante…</translation>
    </message>
    <message>
        <source>Make the final %1</source>
        <translation>Crear versión final %1</translation>
    </message>
    <message>
        <source>Make the final of a draft</source>
        <translation>Crear la versión final de un borrador</translation>
    </message>
    <message>
        <source>Make the finals of several drafts</source>
        <translation>Hacer las versiones finales de varios borradores</translation>
    </message>
    <message>
        <source>Make the finals (%1)</source>
        <translation>Hacer las versiones finales (%1)</translation>
    </message>
    <message>
        <source>Send again (%1, may be charged twice)</source>
        <translation>Enviar de nuevo (%1, puede cobrarse dos veces)</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>Abrir en otra aplicación</translation>
    </message>
    <message>
        <source>Copy file or prompt</source>
        <translation>Copiar archivo o prompt</translation>
    </message>
    <message>
        <source>Rename file…</source>
        <translation>Renombrar archivo…</translation>
    </message>
    <message>
        <source>Save settings file next to clip</source>
        <translation>Guardar archivo de ajustes junto al clip</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Star / unstar</source>
        <translation>Poner / quitar estrella</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Choose for the cut</source>
        <translation>Elegir para el montaje</translation>
    </message>
    <message>
        <source>Pause or resume queue</source>
        <translation>Pausar o reanudar cola</translation>
    </message>
    <message>
        <source>{finals} ({price})</source>
        <translation>{finals} ({price})</translation>
    </message>
    <message>
        <source>{finals} ({price}, untested)</source>
        <translation>{finals} ({price}, sin probar)</translation>
    </message>
    <message numerus="yes">
        <source>Make %n final(s)</source>
        <translation>
            <numerusform>Hacer %n versión final</numerusform>
            <numerusform>Hacer %n versiones finales</numerusform>
        </translation>
    </message>
    <message>
        <source>{action}, {days} left</source>
        <translation>{action}, plazo: {days}</translation>
    </message>
    <message>
        <source>{action}, {days} left (untested)</source>
        <translation>{action}, quedan {days} (sin probar)</translation>
    </message>
    <message>
        <source>Final {price}, {days}</source>
        <translation>Final {price}, {days}</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Obtener de nuevo</translation>
    </message>
    <message>
        <source>Again ({price})</source>
        <translation>Otra vez ({price})</translation>
    </message>
    <message>
        <source>Don&apos;t choose</source>
        <translation>Quitar como elegida</translation>
    </message>
    <message>
        <source>Move to shot…</source>
        <translation>Mover a plano…</translation>
    </message>
    <message>
        <source>Move to a new shot</source>
        <translation>Mover a un plano nuevo</translation>
    </message>
    <message>
        <source>Move shot to project…</source>
        <translation>Mover plano a proyecto…</translation>
    </message>
    <message>
        <source>Rename shot…</source>
        <translation>Renombrar plano…</translation>
    </message>
    <message>
        <source>Go to original take</source>
        <translation>Ir a la toma original</translation>
    </message>
    <message>
        <source>Show shot</source>
        <translation>Mostrar plano</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Main action</source>
        <translation>Acción principal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Switch list / grid</source>
        <translation>Cambiar lista / cuadrícula</translation>
    </message>
    <message>
        <source>Bigger thumbnails</source>
        <translation>Miniaturas más grandes</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Miniaturas más pequeñas</translation>
    </message>
    <message>
        <source>Send now from %1</source>
        <translation>Enviar ahora desde %1</translation>
    </message>
    <message>
        <source>Generate again (%1)</source>
        <translation>Generar otra vez (%1)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
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
        <source>The one take that stands for its shot: its number has a white circle</source>
        <translation>La toma que representa a su plano: su número lleva un círculo blanco</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>TakeDetails</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar prompt</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Usar prompt y ajustes</translation>
    </message>
    <message>
        <source>Copy task ID</source>
        <translation>Copiar ID de tarea</translation>
    </message>
    <message>
        <source>PiAPI&apos;s reply</source>
        <translation>Respuesta de PiAPI</translation>
    </message>
    <message>
        <source>Imported: made elsewhere, in no budget.</source>
        <translation>Importada: creada en otro lugar, en ningún presupuesto.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>ID de tarea</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Take ID</source>
        <translation>ID de toma</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
</context>
<context>
    <name>TakeListActions</name>
    <message>
        <source>Collapse all shots</source>
        <translation>Contraer todos los planos</translation>
    </message>
    <message>
        <source>Expand all shots</source>
        <translation>Desplegar todos los planos</translation>
    </message>
</context>
<context>
    <name>TakeListHeader</name>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Search takes</source>
        <translation>Buscar tomas</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Shot order</source>
        <translation>Orden de planos</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 toma</translation>
    </message>
    <message>
        <source>%2 takes</source>
        <translation>%2 tomas</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>Plano {n}</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
</context>
<context>
    <name>TakeListModel</name>
    <message>
        <source>imported</source>
        <translation>importada</translation>
    </message>
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
    <name>TakePictures</name>
    <message>
        <source>Continues shot {n}</source>
        <translation>Continúa el plano {n}</translation>
    </message>
    <message>
        <source>Continued in shot {n}</source>
        <translation>Continúa en el plano {n}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Link to {host}</source>
        <translation>Enlace a {host}</translation>
    </message>
</context>
<context>
    <name>TakeRow</name>
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
    <name>TakeText</name>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Not confirmed. You may have been charged {price}</source>
        <translation>Sin confirmar. Puede que se hayan cobrado {price}</translation>
    </message>
    <message>
        <source>Waiting at PiAPI, {time}{retry}</source>
        <translation>En espera en PiAPI, {time}{retry}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>{why}. {charge}</source>
        <translation>{why}. {charge}</translation>
    </message>
    <message>
        <source>On hold. Not sent, not charged</source>
        <translation>Retenida. No enviada, no cobrada</translation>
    </message>
    <message>
        <source>On hold: {why}. Not charged</source>
        <translation>Retenida: {why}. No cobrada</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Queued: {why}</source>
        <translation>En cola: {why}</translation>
    </message>
    <message>
        <source>Queued: {why}, retrying in {time}</source>
        <translation>En cola: {why}, se reintenta en {time}</translation>
    </message>
    <message>
        <source>Rendering, {time} so far{retry}</source>
        <translation>Renderizando, ya {time}{retry}</translation>
    </message>
    <message>
        <source>Rendering, about {left} left{retry}</source>
        <translation>Renderizando, quedan unos {left}{retry}</translation>
    </message>
    <message>
        <source>Rendering, {time} so far, longer than usual{retry}</source>
        <translation>Renderizando, ya {time}, más de lo habitual{retry}</translation>
    </message>
    <message>
        <source>. Retrying: {why}</source>
        <translation>. Reintentando: {why}</translation>
    </message>
    <message>
        <source>Status unclear, checking again, {time}</source>
        <translation>Estado poco claro, comprobando de nuevo, {time}</translation>
    </message>
    <message>
        <source>PiAPI says “{status}”, checking again, {time}</source>
        <translation>PiAPI dice «{status}», comprobando de nuevo, {time}</translation>
    </message>
    <message>
        <source>Paid, download link expired</source>
        <translation>Pagada, enlace de descarga caducado</translation>
    </message>
    <message>
        <source>Rendered, waiting to download</source>
        <translation>Renderizada, en espera de descarga</translation>
    </message>
    <message>
        <source>Paid, not downloaded: {why}</source>
        <translation>Pagada, sin descargar: {why}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Downloading, {size}, {speed}</source>
        <translation>Descargando, {size}, {speed}</translation>
    </message>
    <message>
        <source>Downloading, {n} %, {speed}</source>
        <translation>Descargando, {n} %, {speed}</translation>
    </message>
    <message>
        <source>Uploading pictures</source>
        <translation>Subiendo imágenes</translation>
    </message>
    <message>
        <source>your plan can&apos;t upload files</source>
        <translation>el plan no permite subir archivos</translation>
    </message>
    <message>
        <source>couldn&apos;t upload the file</source>
        <translation>no se pudo subir el archivo</translation>
    </message>
    <message>
        <source>input file not found</source>
        <translation>archivo de entrada no encontrado</translation>
    </message>
    <message>
        <source>can&apos;t use the link</source>
        <translation>no se puede usar el enlace</translation>
    </message>
    <message>
        <source>can&apos;t make the final of this draft</source>
        <translation>no se puede crear la versión final de este borrador</translation>
    </message>
    <message>
        <source>Paused. Not sent, not charged</source>
        <translation>En pausa. No enviada, no cobrada</translation>
    </message>
    <message>
        <source>Canceled. Not charged</source>
        <translation>Cancelada. No cobrada</translation>
    </message>
    <message>
        <source>Dismissed: you marked it as never made</source>
        <translation>Descartada: marcada como nunca creada</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost.</source>
        <translation>PiAPI normalmente devuelve el coste.</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>No se ha cobrado.</translation>
    </message>
    <message>
        <source>PiAPI still charged {price}.</source>
        <translation>PiAPI cobró {price} de todos modos.</translation>
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
        <source>PiAPI refused your key</source>
        <translation>PiAPI rechazó la clave</translation>
    </message>
    <message>
        <source>PiAPI blocked this account</source>
        <translation>PiAPI bloqueó esta cuenta</translation>
    </message>
    <message>
        <source>balance too low</source>
        <translation>saldo insuficiente</translation>
    </message>
    <message>
        <source>blocked by moderation</source>
        <translation>bloqueada por la moderación</translation>
    </message>
    <message>
        <source>model no longer available</source>
        <translation>el modelo ya no está disponible</translation>
    </message>
    <message>
        <source>PiAPI is busy</source>
        <translation>PiAPI está saturada</translation>
    </message>
    <message>
        <source>PiAPI has a problem</source>
        <translation>PiAPI tiene un problema</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>couldn&apos;t verify PiAPI&apos;s identity</source>
        <translation>no se pudo verificar la identidad de PiAPI</translation>
    </message>
    <message>
        <source>the proxy blocked it</source>
        <translation>el proxy lo bloqueó</translation>
    </message>
    <message>
        <source>this network needs a sign-in</source>
        <translation>esta red pide iniciar sesión</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>clips folder not found</source>
        <translation>carpeta de clips no encontrada</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>archivo no encontrado</translation>
    </message>
    <message>
        <source>another app is using the file</source>
        <translation>otra aplicación está usando el archivo</translation>
    </message>
    <message>
        <source>the download isn&apos;t a video</source>
        <translation>la descarga no es un vídeo</translation>
    </message>
    <message>
        <source>download link expired</source>
        <translation>enlace de descarga caducado</translation>
    </message>
    <message>
        <source>PiAPI sent no download link</source>
        <translation>PiAPI no envió enlace de descarga</translation>
    </message>
    <message>
        <source>unsafe download link</source>
        <translation>enlace de descarga no seguro</translation>
    </message>
    <message>
        <source>PiAPI can&apos;t find this take</source>
        <translation>PiAPI no encuentra esta toma</translation>
    </message>
    <message>
        <source>unexpected reply from PiAPI</source>
        <translation>respuesta inesperada de PiAPI</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t confirm it</source>
        <translation>PiAPI no la confirmó</translation>
    </message>
    <message>
        <source>Sora Desktop quit while sending</source>
        <translation>Sora Desktop se cerró al enviarla</translation>
    </message>
    <message>
        <source>PiAPI refused the request</source>
        <translation>PiAPI rechazó la petición</translation>
    </message>
    <message>
        <source>render failed</source>
        <translation>el renderizado falló</translation>
    </message>
    <message>
        <source>canceled at PiAPI</source>
        <translation>cancelada en PiAPI</translation>
    </message>
    <message>
        <source>over your budget</source>
        <translation>por encima del presupuesto</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>couldn&apos;t save</source>
        <translation>no se pudo guardar</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>algo salió mal</translation>
    </message>
    <message>
        <source>Ready, imported</source>
        <translation>Lista, importada</translation>
    </message>
    <message>
        <source>Imported without its clip</source>
        <translation>Importada sin su clip</translation>
    </message>
    <message>
        <source>Untested on PiAPI</source>
        <translation>Sin probar en PiAPI</translation>
    </message>
    <message>
        <source>Untested on PiAPI: {parts}</source>
        <translation>Sin probar en PiAPI: {parts}</translation>
    </message>
    <message>
        <source>Choose a model. This one isn&apos;t in the list.</source>
        <translation>Elegir un modelo. Este no está en la lista.</translation>
    </message>
    <message>
        <source>Choose another model. {model} is no longer available.</source>
        <translation>Elegir otro modelo. {model} ya no está disponible.</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>Escribir primero un prompt.</translation>
    </message>
    <message>
        <source>Shorten the prompt to {limit} characters.</source>
        <translation>Acortar el prompt a {limit} caracteres.</translation>
    </message>
    <message>
        <source>The prompt has a character that can&apos;t be sent. Retype that part.</source>
        <translation>El prompt tiene un carácter que no se puede enviar. Reescribir esa parte.</translation>
    </message>
    <message>
        <source>Choose an aspect ratio that {model} supports.</source>
        <translation>Elegir una relación de aspecto que admita {model}.</translation>
    </message>
    <message>
        <source>Choose a resolution that {model} supports.</source>
        <translation>Elegir una resolución que admita {model}.</translation>
    </message>
    <message>
        <source>Choose a duration that {model} supports.</source>
        <translation>Elegir una duración que admita {model}.</translation>
    </message>
    <message>
        <source>Choose a sound setting that {model} supports.</source>
        <translation>Elegir un ajuste de sonido que admita {model}.</translation>
    </message>
    <message>
        <source>The shots must have {shortest} to {longest} s in all for {model}.</source>
        <translation>Los planos deben sumar de {shortest} a {longest} s para {model}.</translation>
    </message>
    <message>
        <source>Choose settings that {model} supports.</source>
        <translation>Elegir ajustes que admita {model}.</translation>
    </message>
    <message>
        <source>Use a longer clip or sound. {model} needs {seconds} s at least.</source>
        <translation>Usar un clip o sonido más largo. {model} necesita {seconds} s como mínimo.</translation>
    </message>
    <message>
        <source>Use a shorter clip or sound. {model} takes {seconds} s at most.</source>
        <translation>Usar un clip o sonido más corto. {model} admite {seconds} s como máximo.</translation>
    </message>
    <message>
        <source>Use fewer or shorter ones. {model} takes {seconds} s of them in all.</source>
        <translation>Usar menos, o más cortos. {model} admite {seconds} s en total.</translation>
    </message>
    <message>
        <source>Add a picture or a video. {model} takes no sound alone.</source>
        <translation>Añadir una imagen o un vídeo. {model} no admite solo sonido.</translation>
    </message>
    <message>
        <source>Make a new draft. A final can be made for {days} days after the draft.</source>
        <translation>Crear un borrador nuevo. La versión final se puede crear hasta {days} días después del borrador.</translation>
    </message>
    <message>
        <source>Wait until the draft is ready, then make its final.</source>
        <translation>Esperar a que el borrador esté listo y después crear su versión final.</translation>
    </message>
    <message>
        <source>Add the pictures that {model} needs.</source>
        <translation>Añadir las imágenes que necesita {model}.</translation>
    </message>
    <message>
        <source>{model} can&apos;t use these pictures. Remove them.</source>
        <translation>{model} no puede usar estas imágenes. Quitarlas.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t on the shelf. Add it there, or write it without @.</source>
        <translation>{name} no está en el estante. Añadirlo o escribirlo sin @.</translation>
    </message>
    <message>
        <source>{name} stands for two files. Remove one of them.</source>
        <translation>{name} designa dos archivos. Quitar uno de ellos.</translation>
    </message>
    <message>
        <source>Choose 1 to 20 takes.</source>
        <translation>Elegir de 1 a 20 tomas.</translation>
    </message>
    <message>
        <source>Choose 1 to 1,000 takes.</source>
        <translation>Elegir de 1 a 1000 tomas.</translation>
    </message>
</context>
<context>
    <name>TakeView</name>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
</context>
<context>
    <name>TakesModel</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Toma</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Cotizado</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>{model} ({version})</source>
        <translation>{model} ({version})</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>Imported. {state}</source>
        <translation>Importada. {state}</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <source>Where the takes go</source>
        <translation>Adónde van las tomas</translation>
    </message>
    <message>
        <source>New shot</source>
        <translation>Plano nuevo</translation>
    </message>
    <message>
        <source>Adds to shot {n}</source>
        <translation>Se añade al plano {n}</translation>
    </message>
    <message>
        <source>New shot after shot {n}</source>
        <translation>Plano nuevo después del plano {n}</translation>
    </message>
    <message>
        <source>Shot {n}  {name}</source>
        <translation>Plano {n}  {name}</translation>
    </message>
</context>
<context>
    <name>TitleCard</name>
    <message>
        <source>Shot {n}</source>
        <translation>Plano {n}</translation>
    </message>
</context>
<context>
    <name>ToastRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Just done</source>
        <translation>Recién terminadas</translation>
    </message>
</context>
<context>
    <name>TodaysAccount</name>
    <message>
        <source>Today&apos;s account</source>
        <translation>Resumen de hoy</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Queued, not charged yet</source>
        <translation>En cola, aún sin cobrar</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Set budget…</source>
        <translation>Fijar presupuesto…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{amount} of {budget}</source>
        <translation>{amount} de {budget}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>Barra superior</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Gastado hoy</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Lista de planos</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Your balance at PiAPI</source>
        <translation>Saldo en PiAPI</translation>
    </message>
    <message>
        <source>of {budget}</source>
        <translation>de {budget}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
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
        <source>Includes {amount} not confirmed</source>
        <translation>Incluye {amount} sin confirmar</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed: %1</source>
        <translation>Velocidad: %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
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
        <source>Couldn&apos;t move %1 to the trash. It&apos;s still there.</source>
        <translation>No se pudo mover %1 a la papelera. Sigue en su sitio.</translation>
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
    <name>Updates</name>
    <message>
        <source>Sora Desktop %1 is available</source>
        <translation>Sora Desktop %1 está disponible</translation>
    </message>
    <message>
        <source>Download page</source>
        <translation>Página de descarga</translation>
    </message>
</context>
<context>
    <name>VideoSurface</name>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
</context>
<context>
    <name>ViewerActions</name>
    <message>
        <source>Take actions</source>
        <translation>Acciones de la toma</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
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
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Take {n} of {count}</source>
        <translation>Toma {n} de {count}</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>Plano {n}</translation>
    </message>
</context>
<context>
    <name>_Takes</name>
    <message>
        <source>Take {n}, in the cut</source>
        <translation>Toma {n}, en el montaje</translation>
    </message>
    <message>
        <source>Take {n}, in the cut until you choose one. Click to choose it.</source>
        <translation>Toma {n}, en el montaje hasta que elija una. Haga clic para elegirla.</translation>
    </message>
    <message>
        <source>Take {n}. Click to use it in the cut.</source>
        <translation>Toma {n}. Hacer clic para usarla en el montaje.</translation>
    </message>
    <message>
        <source>Take {n} has no clip</source>
        <translation>La toma {n} no tiene clip</translation>
    </message>
</context>
</TS>
