using Acme.Crds;
using k8s.Models;
using ManifestDsl;

[Manifests(Namespace = "demo")]
public static partial class Enums
{
    public static Acme.Crds.Rule One => new()
    {
        Metadata = new() { Name = "one" },
        Spec = new() { OrEmpty = "", Effect = RuleSpecEffect.Empty, Effects = new() { ["x"] = RuleSpecEffect2.A }, Code = 404 },
    };

    public static Acme.Crds.Rule Two => One with { Metadata = new() { Name = "two" }, Spec = new() { Effect = RuleSpecEffect._12 } };

    public static Acme.Crds.Rule Three => One with { Metadata = new() { Name = "three" }, Spec = new() { Effect = RuleSpecEffect.AB2 } };

    public static Acme.Crds.Rule Four => One with { Metadata = new() { Name = "four" }, Spec = new() { Effect = RuleSpecEffect.Off } };
}
