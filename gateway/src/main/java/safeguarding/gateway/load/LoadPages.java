package safeguarding.gateway.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Posted;
import safeguarding.gateway.form.Refused;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.kit.problem.Refusal;

/**
 * Loading a roll. The lines go to the registry some at a time, and what came of them is written to the browser at once, so that
 * somebody who waits sees how far it is, with scripts or without.
 */
@Path("/desk/involvements/loads")
@Blocking
@RolesAllowed("practitioner")
public class LoadPages {

    private static final int TOGETHER = 100;
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final String HERE = "<!--here-->";
    private static final String SAMPLE = """
            reference,kind,given name,family name,date of birth,started,team,nhs number,upn
            pupil 17,child,Invented,Example,27/03/2016,01/09/2026,Class 4,,
            """;

    @CheckedTemplate(basePath = "load")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance form(Form form, int most);

        static native TemplateInstance progress(List<String> ignored, int lines);

        static native TemplateInstance part(Part part);

        static native TemplateInstance end(long recorded, long known, long refused, int broken);

        static native TemplateInstance one(LoadView load);
    }

    private final Posted posted;
    private final Services services;

    LoadPages(Services services, Posted posted) {
        this.posted = posted;
        this.services = services;
    }

    @GET
    @Path("new")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form() {
        return Templates.form(Form.empty(), Roll.MOST);
    }

    @GET
    @Path("sample.csv")
    @Produces("text/csv")
    public Response sample() {
        return Response.ok(SAMPLE).header("Content-Disposition", "attachment; filename=\"roll.csv\"").build();
    }

    /** As a spreadsheet writes it: in UTF-8, or on many desks in the older code page of Windows. */
    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, Charset.forName("windows-1252"));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response load(@RestForm("file") @Nullable FileUpload file) throws IOException {
        String text = file == null || file.size() == 0 ? posted.text("lines")
                : text(Files.readAllBytes(file.uploadedFile()));
        Form form = posted.form();
        Optional<Roll> roll = Roll.read(text);
        if (text.isBlank()) {
            form = form.wrong("lines", "Choose a file, or paste the lines.");
        } else if (roll.isEmpty()) {
            form = form.wrong("lines",
                    "The first row has to name the columns, with reference and started among them. Copy the row from the sample.");
        } else if (roll.get().lines().isEmpty()) {
            form = form.wrong("lines", "There is nothing under the row that names the columns.");
        } else if (roll.get().lines().size() > Roll.MOST) {
            form = form.wrong("lines", "These are more than 5,000 lines. Send them in two or more files.");
        }
        if (form.isWrong() || roll.isEmpty()) {
            return Response.status(422).type(HTML).entity(Templates.form(form, Roll.MOST).render()).build();
        }
        Roll read = roll.get();
        ServiceLine registry = services.registry(Reason.SAFEGUARDING);
        String[] page = Templates.progress(read.ignored(), read.lines().size()).render().split(HERE, 2);
        StreamingOutput answer = out -> {
            write(out, page[0]);
            write(out, parts(out, read.lines(), registry) + page[1]);
        };
        return Response.ok(answer).type(HTML).build();
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(String id) {
        return Templates.one(services.registry(Reason.SAFEGUARDING).get("/v1/involvement-loads/" + id, LoadView.class));
    }

    /** Writes part by part, and answers how it ended. */
    private static String parts(OutputStream out, List<Roll.Line> lines, ServiceLine registry) throws IOException {
        long recorded = 0;
        long known = 0;
        long refused = 0;
        for (int from = 0; from < lines.size(); from += TOGETHER) {
            List<Roll.Line> some = lines.subList(from, Math.min(from + TOGETHER, lines.size()));
            try {
                Part part = Part.of(some, send(some, registry));
                recorded += part.count("OPENED");
                known += part.known();
                refused += part.count("REFUSED");
                write(out, Templates.part(part).render());
            } catch (Refused | Refusal brokeOff) {
                return Templates.end(recorded, known, refused, some.get(0).number()).render();
            }
        }
        return Templates.end(recorded, known, refused, 0).render();
    }

    private static @Nullable LoadView send(List<Roll.Line> some, ServiceLine registry) {
        String sent = some.stream().flatMap(line -> line.document().stream()).map(document -> document + "\n")
                .collect(Collectors.joining());
        return sent.isEmpty() ? null : registry.postLines("/v1/involvement-loads", sent, LoadView.class);
    }

    private static void write(OutputStream out, String html) throws IOException {
        out.write(html.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
