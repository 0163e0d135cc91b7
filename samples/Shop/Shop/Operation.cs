using ManifestDsl;

// What keeps it running, and what it may do.
public static partial class Shop
{
    // For all environments alike: it lies beside their folders.
    public static Namespace Home => new("shop") { Enforce = PodSecurityLevel.Restricted };

    public static HorizontalPodAutoscaler WebScaler(Stage stage) => ScalerOf(Web(stage), stage);

    public static HorizontalPodAutoscaler ApiScaler(Stage stage) => ScalerOf(Api(stage), stage);

    public static PodDisruptionBudget WebBudget(Stage stage) => new("web") { For = Web(stage), MaxUnavailable = 1 };

    public static PodDisruptionBudget ApiBudget(Stage stage) => new("api") { For = Api(stage), MaxUnavailable = 1 };

    private static HorizontalPodAutoscaler ScalerOf(Deployment target, Stage stage) => new(target.Name)
    {
        Target = target,
        MinReplicas = stage is Stage.Dev ? 1 : 2,
        MaxReplicas = stage is Stage.Prod ? 10 : 3,
        Cpu = 70,
    };

    public static Role Election(Stage stage) => new("worker-election") { Rules = [new([Verb.Get, Verb.Create, Verb.Update], Resource.Leases)] };

    public static RoleBinding WorkerElection(Stage stage) => new("worker-election") { Role = Election(stage), Subjects = [Worker(stage)] };
}
