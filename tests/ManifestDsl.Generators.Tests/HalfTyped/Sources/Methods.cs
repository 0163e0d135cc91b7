using ManifestDsl;

namespace Acme.Shop;

public partial record struct Outer<T> where T : class
{
    [Manifests]
    private static partial class Methods
    {
        private static Container Sidecar(string name, int port, params string[] args)
        {
            var list = new List<string>();
            for (var i = 0; i < args.Length; i++)
            {
                if (i % 2 == 0) { list.Add(args[i]); continue; }
                else break;
            }

            foreach (var (key, value) in Settings.Labels(name)) list.Add($"{key}={value}");
            while (list.Count > 5) { list.RemoveAt(0); }
            string Image(string tag) => Settings.Registry + "/" + name + ":" + tag;
            Func<int, int> next = x => x + 1;
            return new(name, Image("1")) { Args = list, Ports = [new("p", next(port))], User = port switch { > 9000 and < 10000 => 1000L, 1 or 2 => 0, _ => null } };
        }

        public static Job Import { get { Job job = new("import") { Containers = [Sidecar("import", 1, "x")] }; return job with { BackoffLimit = 0 }; } }

        internal static ServiceAccount Account => new("a") { AutomountToken = typeof(T) == null };

        static Pod Loop => Loop with { Containers = [.. Loop.Containers!, (args: 1, "x") is var (n, _) ? null! : new("c", "i:1")] };
    }
}
