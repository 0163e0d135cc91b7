using Acme.Crds;
using k8s.Models;
using ManifestDsl;

[Manifests(Namespace = "demo")]
public static partial class Collections
{
    private static readonly string[] Args = ["a", "b"];

    public static Basket One => new()
    {
        Metadata = new() { Name = "one", Labels = new Dictionary<string, string> { ["a"] = "b" } },
        Spec = new()
        {
            Args = [.. Args, "c"],
            Matrix = [[1, 2], [3]],
            Policies = [new() { Name = "p", Address = new() { City = "Bern" } }, Policy("q")],
            Labels = new() { ["x.y/z"] = "1" },
            Counts = new() { ["n"] = 5 },
            Boxes = new() { ["small"] = new() { Width = 1.5 } },
            Groups = [new() { ["g"] = [true, false] }],
            Modes = [BasketSpecMode.Fast, BasketSpecMode.Slow],
            Data = ["d"],
        },
    };

    public static Basket Other => One with { Metadata = new() { Name = "other" }, Spec = One.Spec! with { Modes = [] } };

    private static BasketSpecPolicy Policy(string name) => new() { Name = name };
}
