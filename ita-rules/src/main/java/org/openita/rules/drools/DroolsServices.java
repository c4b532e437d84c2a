package org.openita.rules.drools;

import com.google.common.base.Throwables;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.drools.core.common.TruthMaintenanceSystemFactory;
import org.drools.core.phreak.PhreakNetworkNodeFactory;
import org.drools.core.reteoo.AgendaComponentFactory;
import org.drools.core.reteoo.CoreComponentFactory;
import org.drools.core.reteoo.RuntimeComponentFactory;
import org.drools.core.reteoo.builder.BetaNodeConstraintFactory;
import org.drools.kiesession.factory.KnowledgeHelperFactory;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.wiring.api.ComponentsSupplier;
import org.kie.api.internal.utils.KieService;
import org.kie.api.internal.weaver.KieWeavers;
import org.openita.model.loader.OwnLoader;

/**
 * Drools' parts, found where Drools is, not where the thread that happens to come first would look.
 *
 * <p>Drools looks for each part once, by the thread's context class loader, and remembers for the life of the JVM when there was
 * none. So before it is touched for the first time, it is made sure that its parts can be found, and they are looked for in its
 * own class loader, by a thread of their own. A failure up to there spoils nothing: the next try begins anew. Thread-safe.
 */
final class DroolsServices {

    private static final OwnLoader DROOLS = OwnLoader.of(KieBaseBuilder.class);

    /** Without these nothing runs. */
    private static final List<Class<? extends KieService>> NEEDED =
            List.of(RuntimeComponentFactory.class, ComponentsSupplier.class);

    /** What is used where it is there. */
    private static final List<Class<? extends KieService>> WELCOME = List.of(
            KieWeavers.class,
            CoreComponentFactory.class,
            TruthMaintenanceSystemFactory.class,
            PhreakNetworkNodeFactory.class,
            AgendaComponentFactory.class,
            BetaNodeConstraintFactory.class,
            KnowledgeHelperFactory.class);

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private static volatile boolean found;

    private DroolsServices() {}

    /**
     * Begins to look for the parts, and to use them once, while the caller does something else: it takes as long as all else that
     * is done before the first rule runs. What fails is left to whoever needs it, who is told.
     *
     * @param use a first use
     */
    static void prepare(Runnable use) {
        if (BEGUN.compareAndSet(false, true)) {
            DROOLS.begin(() -> findAndUse(use));
        }
    }

    /**
     * What comes of building with Drools.
     *
     * @throws IllegalStateException if Drools cannot be used, with what is missing and what to do
     */
    static <T> T build(Supplier<T> work) {
        try {
            return found ? run(work) : DROOLS.callApart(() -> findAndRun(work));
        } catch (LinkageError e) {
            throw new IllegalStateException(
                    "Drools, which runs the rules, cannot be used (" + e + "). Put the Drools jars that ita-rules names"
                            + " on the class path, all of one version, and start Java anew",
                    e);
        }
    }

    /** What comes of running what was built. */
    static <T> T run(Supplier<T> work) {
        return DROOLS.call(work::get);
    }

    private static <T> T findAndRun(Supplier<T> work) {
        find();
        T made = work.get();
        found = true;
        return made;
    }

    /** Whoever comes meanwhile waits: two that load the same classes at once can wait for each other. */
    private static synchronized void findAndUse(Runnable use) {
        find();
        use.run();
    }

    private static synchronized void find() {
        try {
            NEEDED.forEach(DroolsServices::requireProvider);
            WELCOME.forEach(KieService::load);
            NEEDED.forEach(DroolsServices::requireFound);
        } catch (ServiceConfigurationError e) {
            throw new IllegalStateException(
                    "Drools, which runs the rules, could not be looked into (" + e.getMessage() + ": "
                            + Throwables.getRootCause(e).getMessage()
                            + "). See that the jars of Drools can be read and are all of one version, then try again",
                    e);
        }
    }

    /** Looks without Drools, which would remember a failure. */
    private static void requireProvider(Class<? extends KieService> service) {
        ClassLoader loader = KieBaseBuilder.class.getClassLoader();
        if (ServiceLoader.load(service, loader).stream().findFirst().isEmpty()) {
            throw new IllegalStateException(
                    "Drools, which runs the rules, has no " + service.getName()
                            + ": its class loader " + loader + " sees no META-INF/services/" + service.getName()
                            + ". Put all Drools jars that come with ita-rules beside each other on the class path; where jars were"
                            + " packed into one, merge their META-INF/services (maven-shade-plugin: ServicesResourceTransformer)");
        }
    }

    private static void requireFound(Class<? extends KieService> service) {
        if (KieService.load(service) == null) {
            throw new IllegalStateException(
                    "Drools, which runs the rules, was first used in this JVM by a thread whose context"
                            + " class loader cannot see it, and remembers for good that it has no " + service.getName()
                            + ". Build an ItaEngine before that use, or give that thread the class loader of Drools as its context"
                            + " class loader, and start Java anew");
        }
    }
}
