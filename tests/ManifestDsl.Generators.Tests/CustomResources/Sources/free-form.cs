using Acme.Crds;
using k8s.Models;
using ManifestDsl;

[Manifests(Namespace = "demo")]
public static partial class FreeForms
{
    public static Loose One => new()
    {
        Metadata = new() { Name = "one" },
        Spec = new()
        {
            Any = "text",
            Values = new() { ["a"] = 1, ["b"] = new[] { "x", "y" }, ["c"] = new() { ["d"] = null, ["e"] = [1, "2", true, 0.5, [], new()] }, ["on"] = true },
            Config = new() { Known = "k", OtherFields = 1, OtherFields2 = new() { ["more"] = 2, ["less"] = new FreeForm { ["x"] = "y" } } },
            Parameters = new() { ["p"] = 1, ["q"] = [2], ["r"] = Deep },
            Items = [1, "two", new() { ["three"] = 3 }],
            Nothing = new(),
        },
    };

    private static FreeForm Deep
    {
        get
        {
            var map = new FreeForm { ["a"] = Container };
            map["b"] = map["a"];
            return map;
        }
    }

    private static FreeForm Container => FreeForm.Of(new V1Container { Name = "c", Image = "i" });
}
